import * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import { decisionShape } from '../decision/texts.ts';
import { divideTexts } from '../field/erasable-text.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { departureEntries, partnerEntries } from '../partners/fields.ts';
import { wordsOfPartners } from '../records/in-whose-name.ts';
import { kindNamed } from '../records/lookup.ts';
import type { BlockRecord, Translation } from '../records/state.ts';
import { isWider } from '../sharing/own-words.ts';
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
  /** What it says now, and the schema (valibot) that tells what of it is free text. */
  value: object;
  schema: v.GenericSchema;
  /** Where its title stands in it, as a JSON pointer. */
  titleAt: string;
  translations: readonly Translation[];
  /** Who sees all of it, where that is said of the thing; null where each of its events says it. */
  seen: Level | null;
}

/** The free text of a thing as it stands, by JSON pointer. */
export const textsOf = ({ schema, value }: Standing): Readonly<Record<string, string>> =>
  divideTexts(schema, value).texts ?? {};

/** How a thing stands in a collaboration; null when it is not there or is not to be found. */
export function standingOf({ sort, id }: Thing, state: Collaboration): Standing | null {
  if (sort === 'record') return ofRecord(state.records[id]);
  return sort === 'decision' ? ofDecision(state.decisions[id]) : ofPartner(state.partners[id]);
}

/**
 * What was taken back is not found, and neither is what stays in the trusted circle; nor, once outsiders see a record, words
 * that may be of a partner they do not see.
 */
export function ofRecord(record: BlockRecord | undefined, kindOf = kindNamed): Standing | null {
  const kind = record && kindOf(record.kind);
  if (!kind || kind.circleOnly || record.withdrawn) return null;
  const { visibility, recordedBy, occurredOn } = record;
  const apart = isWider('team', visibility) ? wordsOfPartners(kind) : [];
  const translations = record.translations.filter(({ fieldName }) => !apart.includes(fieldName));
  return {
    kind: kind.id,
    occurredOn,
    value: Object.fromEntries(Object.entries(record.fields).filter(([name]) => !apart.includes(name))),
    schema: v.object(kind.fields),
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
        value: decision,
        schema: decisionShape,
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
        value: partner,
        schema: partnerShape,
        titleAt: '/name',
        translations: [],
        seen: null,
      }
    : null;
