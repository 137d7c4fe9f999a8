import type { Decision, RecordLink } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { listedDecisions, statesIn } from './listed.ts';

const decision = (id: string, over: Partial<Decision> = {}): Decision =>
  ({
    id,
    title: id,
    state: 'taken',
    decidedOn: null,
    source: null,
    recordedAt: '2026-11-23T10:00:00Z',
    ...over,
  }) as Decision;
const imported = { file: 'a.md' } as Decision['source'];
const link = (from: string, to: string, relation: RecordLink['relation']): RecordLink => ({
  from,
  to,
  relation,
  asWritten: null,
  on: '2022-01-25',
});
const list = (decisions: Decision[], links: RecordLink[] = []) =>
  listedDecisions({
    decisions: Object.fromEntries(decisions.map((one) => [one.id, one])),
    links: Object.fromEntries(links.entries()),
  });

describe('the list of decisions', () => {
  it('goes from the newest to the oldest, and ends with those nobody dated', () => {
    const decisions = [
      decision('undated', { source: imported }),
      decision('old', { decidedOn: '2019-10-28' }),
      decision('new', { decidedOn: '2022-01-25' }),
    ];
    expect(list(decisions).map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
  });

  it('gives a proposal the day it became known, but makes up no day for an imported one', () => {
    const [proposal, bare] = list([
      decision('a', { state: 'proposed' }),
      decision('b', { source: imported }),
    ]);
    expect(proposal?.date).toBe('2026-11-23');
    expect(bare?.date).toBeNull();
  });

  it('names the decision that took its place before one that did so in part', () => {
    const decisions = ['old', 'part', 'whole'].map((id) => decision(id));
    const links = [link('part', 'old', 'partly-supersedes'), link('whole', 'old', 'supersedes')];
    const old = list(decisions, links).find(({ id }) => id === 'old');
    expect(old?.heir).toMatchObject({ id: 'whole', relation: { en: 'superseded by' } });
  });

  it('offers only states that occur', () => {
    const listed = list([decision('a'), decision('b', { state: 'drafted' }), decision('c')]);
    expect(statesIn(listed)).toEqual([
      { state: 'drafted', count: 1 },
      { state: 'taken', count: 2 },
    ]);
  });
});
