import {
  type BlockId,
  blockIds,
  eventTypeNamed,
  eventTypes,
  everyKind,
  type Recorded,
  withCircle,
} from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { collaborationKeys } from './index.ts';
import { replay } from './testing/replay.ts';

/** What the portfolio does not show, and why. */
const leftOut: Readonly<Record<string, string>> = {
  DecisionImported: 'no team of the portfolio had decisions in files',
  ImportedDecisionRevised: 'no team of the portfolio had decisions in files',
  CircleEventSealed: 'the service seals what the circle writes, on its way to the log',
  PersonalDataErased: 'nobody asked for erasure, and what it leaves is nothing to show',
  ConsentDeclined: 'in the story everybody agreed',
  ConsentWithdrawn: 'in the story everybody agreed',
};

const replayed = collaborationKeys.map((key) => ({ key, ...replay(key) }));
const events = replayed.flatMap((one) => [...one.events, ...one.circle]);
const records = replayed.flatMap(({ state, circle }) => Object.values(withCircle(state, circle).records));

const blocksOf = ({ type, data }: Recorded): readonly BlockId[] =>
  eventTypeNamed(type)?.blocks(data as never) ?? [];

describe('the portfolio is complete', () => {
  it.each(Object.keys(eventTypes).filter((name) => !Object.hasOwn(leftOut, name)))('%s happens', (name) => {
    expect(events.map(({ type }) => type)).toContain(name);
  });

  it('leaves nothing out that happens', () => {
    expect(events.filter(({ type }) => Object.hasOwn(leftOut, type))).toEqual([]);
    expect(Object.keys(leftOut).filter((name) => !Object.hasOwn(eventTypes, name))).toEqual([]);
  });

  it.each(everyKind.map(({ id }) => id))('%s is on record', (id) => {
    expect(records.map(({ kind }) => kind)).toContain(id);
  });

  it.each(blockIds)('%s has a record or a happening', (id) => {
    const told = events.filter(({ type }) => !type.startsWith('Assessment')).flatMap(blocksOf);
    expect([...records.flatMap(({ blocks }) => blocks), ...told]).toContain(id);
  });

  it.each(collaborationKeys)(
    '%s translates what tells its story, in the name of people of the team',
    (key) => {
      const { state } = replayed.find((one) => one.key === key) ?? {};
      const translated = Object.values(state?.records ?? {}).flatMap(({ translations }) => translations);
      expect(translated.length).toBeGreaterThanOrEqual(15);
      expect(translated.filter(({ by }) => !state?.seats[by])).toEqual([]);
    },
  );

  it.each(collaborationKeys)('%s shows records to every audience', (key) => {
    const { state } = replayed.find((one) => one.key === key) ?? {};
    const audiences = Object.values(state?.records ?? {}).map(({ visibility }) => visibility);
    expect(new Set(audiences)).toEqual(new Set(['team', 'portfolio', 'funder', ...keptByAuthors(key)]));
  });
});

/** The wijkagent of Avondplein opened up; in the other teams somebody keeps a note for themselves. */
const keptByAuthors = (key: string) => (key === 'avondplein' ? [] : ['author']);
