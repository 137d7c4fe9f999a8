import { describe, expect, it } from 'vitest';
import { intervention } from '../../records/intervention.ts';
import { event, given } from '../../testing/scenario.ts';
import { agendaLink } from './agenda-link.ts';
import { decisionCalendar } from './view.ts';

const { AgendaOpeningSpotted, AgendaLinkMade, AgendaLinkReassessed, AgendaMomentSeized, AgendaWindowClosed } =
  agendaLink.events;
const { InterventionPlanned, InterventionCancelled } = intervention.events;

const said = (recordId: string) => ({
  recordId,
  organisation: 'regio',
  sourceKind: 'budget' as const,
  theme: recordId,
  link: 'Onze bakens horen hierin.',
  strength: 'direct' as const,
  energy: 'rising' as const,
});
const made = (recordId: string, from: string, until?: string) =>
  event(AgendaLinkMade, { ...said(recordId), window: { from, until } }, { occurredOn: '2024-02-08' });
const closed = (recordId: string, windowUsed: 'used' | 'missed', reason?: string) =>
  event(AgendaWindowClosed, { recordId, windowUsed, reason }, { occurredOn: '2024-06-16' });
const calendar = (today: string, ...happenings: Parameters<typeof given>) =>
  decisionCalendar.of(given(...happenings).state, today);
const places = (shown: ReturnType<typeof calendar>) =>
  shown?.lanes.map(({ place, themes }) => [place, themes.map(({ id }) => id)]);

describe('the decision calendar', () => {
  it('shows nothing before a theme was recorded', () => {
    expect(calendar('2024-06-01')).toBeNull();
  });

  it('puts what lies ahead first, the first to come in front, and what has no date after it', () => {
    const shown = calendar(
      '2024-06-01',
      event(AgendaOpeningSpotted, said('visie')),
      made('begroting', '2024-10-01', '2024-12-15'),
      made('raad', '2024-09-01'),
    );
    expect(places(shown)).toEqual([
      ['ahead', ['raad', 'begroting']],
      ['undated', ['visie']],
    ]);
  });

  it('keeps what was used, with what came of it', () => {
    const shown = calendar(
      '2024-07-01',
      made('plan', '2024-04-01', '2024-06-30'),
      event(
        AgendaMomentSeized,
        { recordId: 'plan', whatCame: 'Het plan noemt de bakens.' },
        { occurredOn: '2024-06-12' },
      ),
    );
    expect(places(shown)).toEqual([['used', ['plan']]]);
    expect(shown?.lanes[0]?.themes[0]?.afterwards).toBe('Het plan noemt de bakens.');
  });

  it('keeps what was missed, to learn from', () => {
    const shown = calendar(
      '2024-07-01',
      made('nota', '2024-05-01', '2024-06-15'),
      closed('nota', 'missed', 'De nota was al klaar.'),
      made('storm', '2024-05-02'),
      closed('storm', 'used'),
    );
    expect(places(shown)).toEqual([
      ['used', ['storm']],
      ['missed', ['nota']],
    ]);
    expect(shown?.lanes[1]?.themes[0]?.afterwards).toBe('De nota was al klaar.');
  });

  it.each([
    ['2024-06-15', 'ahead'],
    ['2024-06-16', 'unsaid'],
  ])('on %s a time until 15 June of which nothing was said is %s', (today, place) => {
    expect(calendar(today, made('nota', '2024-05-01', '2024-06-15'))?.lanes[0]?.place).toBe(place);
  });

  it('notices a theme that fades while its moment lies ahead', () => {
    const shown = calendar(
      '2024-06-01',
      made('raad', '2024-09-01'),
      event(AgendaLinkReassessed, { recordId: 'raad', energy: 'fading' }, { occurredOn: '2024-05-01' }),
    );
    expect(shown?.fadingAhead).toEqual(['raad']);
  });

  it('puts our own days under it, without those that were called off', () => {
    const planned = (recordId: string, plannedOn: string) =>
      event(InterventionPlanned, {
        recordId,
        blocks: ['momentum'],
        title: recordId,
        aim: 'Aanhaken.',
        plannedOn,
      });
    const shown = calendar(
      '2024-06-01',
      made('raad', '2024-09-01'),
      planned('scan', '2024-08-15'),
      planned('rondje', '2024-08-16'),
      event(InterventionCancelled, { recordId: 'rondje' }),
    );
    expect(shown?.milestones).toMatchObject([
      { title: 'scan', on: '2024-08-15', kind: { id: 'intervention' } },
    ]);
  });
});
