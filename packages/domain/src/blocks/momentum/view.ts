import type { Collaboration } from '../../collaboration/state.ts';
import { partnerName } from '../../partners/change.ts';
import { headOf, type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { type AlongTime, alongTime } from '../along-time.ts';
import { defineView } from '../view.ts';
import { agendaLink } from './agenda-link.ts';
import { type Milestone, milestonesOf } from './milestones.ts';

/** Where a theme stands: its moment lies ahead, has no date, went by without a word, was used or was missed. */
export type CalendarPlace = 'ahead' | 'undated' | 'unsaid' | 'used' | 'missed';

/** A theme of an organisation, with the time in which something can be done with it. */
export interface CalendarTheme {
  id: string;
  title: string;
  lang: string;
  organisation: string;
  sourceKind: Word | null;
  strength: Word | null;
  /** Whether the theme grows, stays or fades. */
  energy: Word | null;
  state: Word;
  place: CalendarPlace;
  /** The first day of its time; null while it has no date. */
  from: string | null;
  /** The last day of its time; null while it goes on. */
  until: string | null;
  /** What came of it, or why it passed. */
  afterwards: string | null;
}

export interface DecisionCalendar {
  time: AlongTime;
  /** Only the places where something is; within each the first to come is first. */
  lanes: readonly { place: CalendarPlace; themes: readonly CalendarTheme[] }[];
  /** Our own days, the first first. */
  milestones: readonly Milestone[];
  /** Themes whose moment lies ahead while they fade. */
  fadingAhead: readonly string[];
}

const places: readonly CalendarPlace[] = ['ahead', 'undated', 'unsaid', 'used', 'missed'];

export const decisionCalendar = defineView<DecisionCalendar>({
  name: { nl: 'Besliskalender', en: 'Decision calendar' },
  invitation: {
    nl: 'Leg eerst één plan, begroting of raadsmoment vast waarin jullie thema kan meetellen, met de periode waarin daarover wordt beslist: dan horen jullie het niet achteraf.',
    en: 'First put on record one plan, budget or council moment in which your theme can count, with the time in which it is decided on: then you will not hear of it afterwards.',
  },
  of: (state, today) => {
    const themes = recordsOf(state, agendaLink).map(themeOf(state, today)).toSorted(byStart);
    if (themes.length === 0) return null;
    const milestones = milestonesOf(state, today);
    const lanes = places.map((place) => ({ place, themes: themes.filter((theme) => theme.place === place) }));
    const days = [...themes.flatMap(({ from, until }) => [from, until]), ...milestones.map(({ on }) => on)];
    return {
      time: alongTime(
        state,
        today,
        days.filter((day) => day !== null),
      ),
      lanes: lanes.filter((lane) => lane.themes.length > 0),
      milestones,
      fadingAhead: themes
        .filter(({ place, energy }) => place === 'ahead' && energy?.id === 'fading')
        .map(({ title }) => title),
    };
  },
});

const themeOf =
  (state: Collaboration, today: string) =>
  (record: RecordOf<typeof agendaLink>): CalendarTheme => {
    const last = record.steps.findLast(({ to }) => agendaLink.ended.includes(to));
    const { window } = record.fields;
    return {
      ...headOf(agendaLink, record),
      organisation: partnerName(state, record.fields.organisation ?? ''),
      sourceKind: wordOf(agendaLink, record, 'sourceKind'),
      strength: wordOf(agendaLink, record, 'strength'),
      energy: wordOf(agendaLink, record, 'energy'),
      state: stateWord(agendaLink, record),
      place: placeOf(record, today),
      from: window?.from ?? last?.occurredOn ?? null,
      until: window ? (window.until ?? null) : (last?.occurredOn ?? null),
      afterwards: textIn(last?.said.whatCame) ?? textIn(last?.said.reason),
    };
  };

const textIn = (said: unknown): string | null => (typeof said === 'string' ? said : null);

function placeOf({ state, steps, fields }: RecordOf<typeof agendaLink>, today: string): CalendarPlace {
  if (state === 'seized') return 'used';
  if (state === 'closed')
    return steps.findLast(({ to }) => to === state)?.said.windowUsed === 'used' ? 'used' : 'missed';
  if (!fields.window) return 'undated';
  return fields.window.until !== undefined && fields.window.until < today ? 'unsaid' : 'ahead';
}

const byStart = (a: CalendarTheme, b: CalendarTheme): number =>
  (a.from ?? '').localeCompare(b.from ?? '') || (a.until ?? '9').localeCompare(b.until ?? '9');
