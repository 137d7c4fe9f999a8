import type { Collaboration } from '../../collaboration/state.ts';
import type { RecordOf, Word } from '../../records/of-kind.ts';
import { overTime } from '../../records/over-time.ts';
import { monthsFrom } from '../../timeline/months.ts';
import { plusDays } from '../../timeline/span.ts';
import { fundingStream, meantFors } from './funding-stream.ts';

type Stream = RecordOf<typeof fundingStream>;
type NeedId = keyof typeof meantFors;
interface Days {
  from: string;
  until: string;
}

/** What money was needed for, and when. */
export interface MoneyNeed {
  need: Word;
  /** When somebody said that it was needed for this. */
  stretches: readonly Days[];
  /** Whole months, from this one on, in which the need is there and no granted stream serves it. */
  gaps: readonly Days[];
}

/** So many months are looked ahead for gaps. */
const monthsAhead = 12;

/** The needs that streams were said to serve, in the order from finding out to keeping it running. */
export function needsOf(state: Collaboration, streams: readonly Stream[], today: string): MoneyNeed[] {
  const open = state.conclusion ? [] : neededNow(streams);
  const said = streams.flatMap((stream) => saidBy(stream, state.conclusion?.on ?? today));
  return (Object.keys(meantFors) as NeedId[]).flatMap((id) => {
    const stretches = said.filter(({ need }) => need === id).map(({ from, until }) => ({ from, until }));
    const gaps = open.includes(id) ? gapsOf(id, streams, today) : [];
    return stretches.length + gaps.length === 0
      ? []
      : [{ need: { id, text: meantFors[id] }, stretches: joined(stretches), gaps: joined(gaps) }];
  });
}

/** When a stream was said to be needed for what. */
function saidBy(stream: Stream, today: string): (Days & { need: NeedId | undefined })[] {
  if (stream.state === 'declined') return [];
  const said = overTime(stream, ['currentNeed']);
  const end = stream.steps.find(({ type }) => type === 'FundingEnded')?.occurredOn ?? today;
  return said.map(({ from, fields }, index) => ({
    need: fields.currentNeed,
    from,
    until: said[index + 1]?.from ?? (end > from ? end : from),
  }));
}

/** What is needed now: what the streams that are open serve, or else what the last one served. */
function neededNow(streams: readonly Stream[]): (NeedId | undefined)[] {
  const open = streams.filter(({ state }) => !fundingStream.ended.includes(state));
  return (open.length > 0 ? open : streams.slice(-1)).map(({ fields }) => fields.currentNeed);
}

const gapsOf = (need: NeedId, streams: readonly Stream[], today: string): Days[] =>
  monthsFrom(today, monthsAhead).filter((month) => !streams.some((stream) => serves(stream, need, month)));

const serves = ({ state, fields: { currentNeed, period } }: Stream, need: NeedId, month: Days): boolean =>
  state === 'granted' &&
  currentNeed === need &&
  (period?.from ?? month.from) <= month.until &&
  (period?.until ?? month.from) >= month.from;

/** Stretches of days, those that touch or overlap made one. */
function joined(stretches: readonly Days[]): Days[] {
  const done: Days[] = [];
  for (const next of stretches.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = done.at(-1);
    if (last && next.from <= plusDays(last.until, 1))
      last.until = last.until > next.until ? last.until : next.until;
    else done.push({ ...next });
  }
  return done;
}
