import { type BlockId, blockById } from '@samenspel/domain';
import type { Occurrence } from './story.ts';

/** A translation into English of one text of a record, by somebody in the team. */
export const inEnglish = (
  [recordId, fieldName]: readonly [recordId: string, fieldName: string],
  { on, by }: { on: string; by: string },
  translation: string,
): Occurrence => ({
  on,
  by,
  name: 'translateRecord',
  input: { recordId, fieldName, language: 'en', translation },
});

/** An intervention as the list of its block words it; the first is number 1. */
export const fromCatalogue = (blockId: BlockId, number: 1 | 2 | 3): string =>
  blockById(blockId).interventions[number - 1]?.nl ?? '';
