import type { Collaboration } from '../../collaboration/state.ts';
import { type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { overTime } from '../../records/over-time.ts';
import { plusDays } from '../../timeline/span.ts';
import { type AlongTime, alongTime } from '../along-time.ts';
import { defineView } from '../view.ts';
import { fundingStream } from './funding-stream.ts';
import { type MoneyNeed, needsOf } from './needs.ts';

type Stream = RecordOf<typeof fundingStream>;

/** One stream of money as a bar. */
export interface MoneyStream {
  id: string;
  name: string;
  lang: string;
  /** Name of the partner it comes from. */
  source: string | null;
  kind: Word | null;
  /** In euros. */
  amount: number | null;
  meantFor: Word | null;
  state: Word;
  from: string;
  until: string;
  /** Whether it runs on after the last day that is drawn. */
  goesOn: boolean;
  /** Stretches of the bar, one for each time that somebody looked whether it fits. */
  parts: readonly { fit: Word | null; need: Word | null; from: string; until: string }[];
}

export interface MoneyCalendar {
  time: AlongTime;
  streams: readonly MoneyStream[];
  needs: readonly MoneyNeed[];
}

/** So many days after today, or after the end, are drawn of what runs on. */
const drawnAhead = 366;

export const moneyCalendar = defineView<MoneyCalendar>({
  name: { nl: 'Geldkalender', en: 'Money calendar' },
  invitation: {
    nl: 'Leg eerst de geldstroom vast waar jullie nu van werken, en waarvoor jullie hem nodig hebben: dan zien jullie een gat voordat het er is.',
    en: 'First put on record the money you work from now, and what you need it for: then you see a gap before it is there.',
  },
  of: (state, today) => {
    const records = recordsOf(state, fundingStream);
    if (records.length === 0) return null;
    const streams = records.map((record) => streamOf(state, record, today));
    const needs = needsOf(state, records, today);
    const dates = [...streams, ...needs.flatMap(({ stretches, gaps }) => [...stretches, ...gaps])];
    return {
      time: alongTime(
        state,
        today,
        dates.flatMap(({ from, until }) => [from, until]),
      ),
      streams,
      needs,
    };
  },
});

function streamOf(state: Collaboration, record: Stream, today: string): MoneyStream {
  const { name, source, amount } = record.fields;
  const horizon = plusDays(state.conclusion?.on ?? today, drawnAhead);
  const { from, until } = runOf(record);
  const drawn = { from, until: until === null || until > horizon ? later(horizon, from) : until };
  return {
    id: record.id,
    name: name ?? '…',
    lang: record.language,
    source: state.partners[source ?? '']?.name ?? null,
    kind: wordOf(fundingStream, record, 'kind'),
    amount: amount ?? null,
    meantFor: wordOf(fundingStream, record, 'meantFor'),
    state: stateWord(fundingStream, record),
    ...drawn,
    goesOn: until !== drawn.until,
    parts: partsOf(record, drawn),
  };
}

/** The days it runs: its period, cut short where it ended before. */
function runOf({ fields: { period }, occurredOn, steps }: Stream): { from: string; until: string | null } {
  const { from, until = null } = period ?? { from: occurredOn };
  const endedOn = steps.find(({ type }) => type === 'FundingEnded')?.occurredOn ?? null;
  return { from, until: endedOn && endedOn > from && (until === null || endedOn < until) ? endedOn : until };
}

function partsOf(record: Stream, run: { from: string; until: string }): MoneyStream['parts'] {
  const looks = overTime(record, ['fit', 'currentNeed']);
  const parts = looks.map(({ from, fields }, index) => ({
    fit: wordOf(fundingStream, { ...record, fields }, 'fit'),
    need: wordOf(fundingStream, { ...record, fields }, 'currentNeed'),
    from: index === 0 ? run.from : later(from, run.from),
    until: earlier(looks[index + 1]?.from ?? run.until, run.until),
  }));
  return parts.filter(({ from, until }, index) => from < until || index === parts.length - 1);
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
