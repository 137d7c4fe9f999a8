import * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import { decisionShape } from '../decision/texts.ts';
import { divideTexts } from '../field/erasable-text.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { departureEntries, partnerEntries } from '../partners/fields.ts';
import { kindNamed } from '../records/lookup.ts';
import type { BlockRecord, Translation } from '../records/state.ts';
import type { Thing } from './thing.ts';

/** Who sees something: everybody from this visibility on, or its author alone. */
export interface Level {
  visibility: VisibilityId;
  /** Empty unless it is for the author alone. */
  author: string;
}

/** A thing as it stands, as far as it can be found. */
export interface Standing {
  /** `Decision`, `Partner` or the name of a kind of record. */
  kind: string;
  /** The day it is dated by; null for the day of its first event. */
  occurredOn: string | null;
  /** Its free text by JSON pointer. */
  texts: Readonly<Record<string, string>>;
  /** Where its title stands in them. */
  titleAt: string;
  translations: readonly Translation[];
  /** Who sees all of it, where that is said of the thing; null where each of its events says it. */
  seen: Level | null;
}

const textsIn = (schema: v.GenericSchema, value: object) => divideTexts(schema, value).texts ?? {};

/** How a thing stands in a collaboration; null when it is not there or is not to be found. */
export function standingOf({ sort, id }: Thing, state: Collaboration): Standing | null {
  if (sort === 'record') return ofRecord(state.records[id]);
  return sort === 'decision' ? ofDecision(state.decisions[id]) : ofPartner(state.partners[id]);
}

/** What was taken back is not found, and neither is what stays in the trusted circle. */
export function ofRecord(record: BlockRecord | undefined, kindOf = kindNamed): Standing | null {
  const kind = record && kindOf(record.kind);
  if (!kind || kind.circleOnly || record.withdrawn) return null;
  const { visibility, recordedBy, occurredOn, translations } = record;
  return {
    kind: kind.id,
    occurredOn,
    texts: textsIn(v.object(kind.fields), record.fields),
    titleAt: `/${kind.titleField}`,
    translations,
    seen: { visibility, author: visibility === 'author' ? recordedBy : '' },
  };
}

const ofDecision = (decision: Collaboration['decisions'][string] | undefined): Standing | null =>
  decision
    ? {
        kind: 'Decision',
        occurredOn: decision.decidedOn,
        texts: textsIn(decisionShape, decision),
        titleAt: '/title',
        translations: [],
        seen: null,
      }
    : null;

const partnerShape = v.object({ ...partnerEntries, ...departureEntries });

const ofPartner = (partner: Collaboration['partners'][string] | undefined): Standing | null =>
  partner
    ? {
        kind: 'Partner',
        occurredOn: partner.from,
        texts: textsIn(partnerShape, partner),
        titleAt: '/name',
        translations: [],
        seen: null,
      }
    : null;
