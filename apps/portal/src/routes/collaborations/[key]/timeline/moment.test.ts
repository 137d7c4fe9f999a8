import { recorded } from '@samenspel/domain/testing';
import { longHistory } from '@samenspel/domain/testing/long-history';
import { describe, expect, it } from 'vitest';
import { drawnUpTo } from './chart/drawn.ts';
import { layoutOf } from './chart/lay-out.ts';
import { listUpTo } from './list/entries.ts';
import { Replay } from './replay.ts';
import { viewOf } from './view.ts';

const on = (occurredOn: string, recordedOn = occurredOn) => ({
  occurredOn,
  recordedAt: `${recordedOn}T10:00:00.000Z`,
});
const imported = (id: string, title: string, when: object) => ({
  type: 'DecisionImported',
  data: { decisionId: id, sourceKey: id, title, state: 'taken', numbers: [], file: `${id}.md` },
  ...when,
});
const joined = (name: string, when: object) => ({
  type: 'PartnerJoined',
  data: { partnerId: name, name, partnerKind: 'public-organisation' },
  ...when,
});

const events = recorded([
  { type: 'CollaborationStarted', data: { name: 'Avondplein', issue: 'Overlast' }, ...on('2024-02-05') },
  joined('Gemeente', on('2024-02-05')),
  imported('a1', 'Een kiosk bouwen', on('2024-05-16')),
  joined('Kadehuis', on('2025-01-20')),
  imported('a2', 'Doorgaan', on('2024-09-10', '2025-02-01')),
]);
const replay = new Replay('c', events, '2025-03-01');

const everything = (at: string, clock: 'known' | 'happened') => {
  const view = viewOf(replay, { at, clock, since: null });
  const drawn = drawnUpTo(layoutOf(replay.on(clock), replay.span, 880), at, 'nl');
  return { view, drawn, list: listUpTo(replay.on(clock), at, clock, 'nl', null) };
};

describe('a moment behind the curtain', () => {
  it('holds nothing of what came after it, on screen, in lanes or in the list', () => {
    const before = JSON.stringify(everything('2024-08-29', 'known'));
    expect(before).toContain('Een kiosk bouwen');
    expect(before).not.toContain('Doorgaan');
    expect(before).not.toContain('Kadehuis');
  });

  it('says of the next change only when it is', () => {
    expect(everything('2024-08-29', 'known').view.next).toBe('2025-01-20');
    expect(everything('2024-08-29', 'happened').view.next).toBe('2024-09-10');
  });

  it('shows a late entry on the clock of happening, and not yet on the clock of knowing', () => {
    expect(JSON.stringify(everything('2024-12-31', 'happened'))).toContain('Doorgaan');
    expect(JSON.stringify(everything('2024-12-31', 'known'))).not.toContain('Doorgaan');
  });

  it('says of a late entry how late it came, and where it stands on the other clock', () => {
    const lines = (at: string, clock: 'known' | 'happened') =>
      everything(at, clock).list.months.flatMap(({ days }) => days.flatMap(({ entries }) => entries));
    const late = (clock: 'known' | 'happened') =>
      lines('2025-02-28', clock).find(({ says }) => says.includes('Doorgaan'))?.late;
    expect(late('happened')).toBe('achteraf toegevoegd: 144 dagen later vastgelegd, op 1 februari 2025');
    expect(late('known')).toBe('achteraf toegevoegd: gebeurde 144 dagen eerder, op 10 september 2024');
  });

  it('follows what comes in when it is now', () => {
    const grown = replay.with([
      ...events,
      ...recorded([
        ...events.map(({ type, data }) => ({ type, data })),
        imported('a3', 'Overdragen', on('2025-03-01')),
      ]).slice(-1),
    ]);
    const now = (history: Replay) => viewOf(history, { at: null, clock: 'known', since: null });
    expect(now(replay).decisions[0]?.title).toBe('Doorgaan');
    expect(now(grown).decisions[0]?.title).toBe('Overdragen');
    expect(replay.with(events)).toBe(replay);
  });

  it('compares with another day in either direction', () => {
    const between = (at: string, since: string) =>
      viewOf(replay, { at, clock: 'known', since }).difference?.map(({ says }) => says.nl);
    expect(between('2025-02-28', '2024-12-31')).toEqual(['Besloten: “Doorgaan”.', 'Doet nu mee: Kadehuis.']);
    expect(between('2024-12-31', '2025-02-28')).toEqual(between('2025-02-28', '2024-12-31'));
  });
});

describe('the lanes', () => {
  const long = new Replay('l', longHistory(2000), '2017-01-01');
  const layout = layoutOf(long.on('known'), long.span, 880);
  const spots = (at: string) =>
    drawnUpTo(layout, at, 'nl').lanes.find(({ lane }) => lane === 'decisions')?.spots ?? [];
  const dates = [...new Set(long.on('known').timeline.dates)];

  it('never let a word cross the line of the moment, or run over the next mark', () => {
    for (const at of dates) {
      const { x } = drawnUpTo(layout, at, 'nl');
      const drawn = spots(at);
      drawn.forEach(({ label }, index) => {
        if (!label) return;
        expect(label.until).toBeLessThanOrEqual(Math.max(x, drawn[index]?.x ?? 0));
        if (!label.before) expect(label.until).toBeLessThanOrEqual(drawn[index + 1]?.x ?? 1);
      });
    }
  });

  it('hold no mark after the moment', () => {
    for (const at of dates) {
      const { x } = drawnUpTo(layout, at, 'nl');
      for (const spot of spots(at)) expect(spot.x).toBeLessThanOrEqual(x);
    }
  });

  it('keep what the moment has passed as it was, so that moving on redraws only the last mark', () => {
    const [earlier, later] = [spots(dates[40] as string), spots(dates[41] as string)];
    const same = earlier.filter((spot, index) => spot === later[index]);
    expect(same.length).toBeGreaterThanOrEqual(earlier.length - 1);
    expect(earlier.length).toBeGreaterThan(5);
  });

  it('are there from the beginning for pictures, decisions, partners and course, the others when they have something', () => {
    const empty = new Replay('e', [], '2025-03-01');
    const { lanes } = drawnUpTo(layoutOf(empty.on('known'), empty.span, 880), '2025-03-01', 'en');
    expect(lanes.map(({ lane }) => lane)).toEqual(['assessments', 'decisions', 'partners', 'course']);
  });

  it('end a partner’s bar at the moment while it takes part', () => {
    const drawn = drawnUpTo(layoutOf(replay.on('known'), replay.span, 880), '2024-08-29', 'nl');
    const partners = drawn.lanes.find(({ lane }) => lane === 'partners')?.partners;
    expect(partners?.map(({ name }) => name)).toEqual(['Gemeente']);
    expect(partners?.[0]?.taking).toMatch(new RegExp(`H${Math.round(drawn.x * 1e4) / 10}$`));
  });
});

describe('a long history as a list', () => {
  it('comes a year at a time, the latest first', () => {
    const long = new Replay('l', longHistory(5000), '2020-01-01');
    const list = listUpTo(long.on('known'), null, 'known', 'en', null);
    expect(list.years.length).toBeGreaterThan(2);
    expect(list.year).toBe(list.years.at(-1));
    const first = listUpTo(long.on('known'), null, 'known', 'en', list.years[0] ?? null);
    expect(first.months.every(({ date }) => date.startsWith(list.years[0] ?? ''))).toBe(true);
  });
});
