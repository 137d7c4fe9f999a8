import { recorded } from '@samenspel/domain/testing';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Chart from './chart/Chart.svelte';
import { drawnUpTo } from './chart/drawn.ts';
import { layoutOf } from './chart/lay-out.ts';
import JumpTo from './panels/JumpTo.svelte';
import Knowing from './panels/Knowing.svelte';
import LastChange from './panels/LastChange.svelte';
import Silent from './panels/Silent.svelte';
import { Replay } from './replay.ts';
import Steps from './Steps.svelte';
import { viewOf } from './view.ts';

const when = (occurredOn: string, recordedOn: string) => ({
  occurredOn,
  recordedAt: `${recordedOn}T10:00:00.000Z`,
});
const decision = (id: string, title: string, date: string) => ({
  type: 'DecisionImported',
  data: { decisionId: id, sourceKey: id, title, state: 'taken', numbers: [], file: `${id}.md` },
  ...when(date, '2026-11-23'),
});
const replay = new Replay(
  'roda',
  recorded([
    {
      type: 'CollaborationStarted',
      data: { name: 'RODA', issue: 'Aid' },
      ...when('2019-06-28', '2026-11-23'),
    },
    decision('d1', 'Use Auth0', '2019-08-27'),
    decision('d2', 'Use Devise', '2021-10-14'),
  ]),
  '2026-11-23',
);
const view = (at: string | null, clock: 'known' | 'happened') => viewOf(replay, { at, clock, since: null });
const text = (html: string) =>
  html
    .replace(/<!--.*?-->|<[^>]*>/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('without scripts', () => {
  it('steps are links to the neighbouring changes', () => {
    const { body } = render(Steps, {
      props: {
        view: view('2020-01-31', 'happened'),
        language: 'nl',
        alive: false,
        playing: false,
        onplay: () => {},
      },
    });
    expect(body).toContain('?at=2019-08-27&amp;clock=happened');
    expect(body).toContain('?at=2021-10-14&amp;clock=happened');
    expect(text(body)).toContain('verandering, 27 augustus: Besloten: “Use Auth0” (ingelezen)');
    expect(body).not.toContain('<button');
  });

  it('decisions to go to are links, and the next one keeps its name to itself', () => {
    const { body } = render(JumpTo, {
      props: { view: view('2020-01-31', 'happened'), language: 'en', written: 'en', alive: false },
    });
    expect(text(body)).toContain('27 August 2019 Use Auth0');
    expect(body).toContain('?at=2021-10-14&amp;clock=happened');
    expect(body).not.toContain('Devise');
  });
});

describe('a moment before anything was recorded', () => {
  it('says why nothing is there, and leads to the other clock', () => {
    const { body } = render(Silent, { props: { view: view('2020-01-31', 'known'), language: 'nl' } });
    expect(text(body)).toContain('De eerste aantekening is van 23 november 2026');
    expect(body).toContain('?at=2020-01-31&amp;clock=happened');
  });

  it('of an empty project says what would stand here', () => {
    const empty = viewOf(new Replay('e', [], '2026-11-23'), { at: null, clock: 'known', since: null });
    const { body } = render(Silent, { props: { view: empty, language: 'en' } });
    expect(text(body)).toContain('Your history will stand here');
  });
});

describe('the panels', () => {
  it('say what had happened, and that it was added afterwards', () => {
    const props = { view: view('2020-01-31', 'happened'), language: 'en' as const };
    const knowing = render(Knowing, { props: { ...props, blockAt: (id: string) => `/blocks/${id}` } });
    expect(text(knowing.body)).toContain('What had happened by 31 January 2020');
    expect(text(knowing.body)).toContain('one decision');
    expect(text(render(LastChange, { props }).body)).toContain(
      'added afterwards: recorded 2,645 days later, on 23 November 2026',
    );
  });
});

describe('the drawing', () => {
  const snippet = (html: string) => createRawSnippet(() => ({ render: () => `<div>${html}</div>` }));
  const drawnOn = (at: string) =>
    render(Chart, {
      props: {
        drawn: drawnUpTo(layoutOf(replay.on('happened'), replay.span, 880), at, 'nl'),
        span: replay.span,
        width: 880,
        language: 'nl',
        dragging: false,
        scrubber: snippet('handle'),
        curtain: snippet('sheet'),
        onplace: undefined,
      },
    }).body;

  it('names its lanes, covers what follows, and says where the same stands in words', () => {
    const body = drawnOn('2020-01-31');
    expect(text(body)).toMatch(/Beelden.*Besluiten.*Partners.*Verloop/);
    expect(body).toContain('sheet');
    expect(body).toContain('Dezelfde inhoud staat in de lijst.');
    expect(body).not.toContain('Devise');
  });

  it('lifts the sheet at the end', () => {
    expect(drawnOn('2026-11-23')).not.toContain('sheet');
  });
});
