import type { Recorded } from '@samenspel/domain';
import { sizeOf } from './portion.ts';

/** What a collaboration takes however short it is, as so many events. */
const ofItself = 50;
/** Longer texts count as so many events more. */
const charactersOfEvent = 400;

/** What a list of events takes in memory, as so many events of a usual length. @param size of their texts, in characters. */
export const weightOf = (events: readonly Recorded[], size: number): number =>
  events.length + ofItself + Math.floor(size / charactersOfEvent);

/** How long the data of some events is together, in characters. */
export const sizeOfAll = (events: readonly Recorded[]): number =>
  events.reduce((sum, event) => sum + sizeOf(event), 0);
