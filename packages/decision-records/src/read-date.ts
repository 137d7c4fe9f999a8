import { datesIn, type WrittenDate } from './date.ts';
import type { ProblemCode } from './problems.ts';
import type { DatePlace, DateSource } from './record.ts';

/** A place in a record where a date stands or should stand. */
export type DateEvidence = { place: DatePlace; text: string; line: number };

type Remark = { code: ProblemCode; line: number; it?: string; other?: string };

export type ReadDate = { date: string | null; dateFrom: DateSource | null; remarks: Remark[] };

const MOST_TRUSTED_FIRST: readonly DatePlace[] = ['body', 'front-matter', 'status', 'heading', 'file-name'];

/** Chooses the first certain date in order of trust, and tells which others were left aside and why. */
export function readDate(evidence: readonly DateEvidence[]): ReadDate {
  const sorted = MOST_TRUSTED_FIRST.flatMap((place) => evidence.filter((one) => one.place === place));
  const certain = sorted.flatMap((one) => certainIn(one) ?? []);
  const remarks = sorted.flatMap((one) => (certainIn(one) ? [] : [complaint(one)]));
  const chosen = certain[0];
  if (!chosen) {
    const missing: Remark = { code: 'date-missing', line: 1 };
    return { date: null, dateFrom: null, remarks: remarks.length > 0 ? remarks : [missing] };
  }
  const { iso, place, asWritten, line } = chosen;
  const others = certain.filter((other) => other.iso !== iso);
  const differing = others.map(
    (other): Remark => ({ code: 'dates-disagree', line: other.line, it: other.asWritten, other: iso }),
  );
  return { date: iso, dateFrom: { place, asWritten, line }, remarks: [...remarks, ...differing] };
}

type Certain = DateSource & { iso: string };

function certainIn({ place, text, line }: DateEvidence): Certain | null {
  const found = datesIn(text).find(
    (date): date is WrittenDate & { kind: 'certain' } => date.kind === 'certain',
  );
  return found ? { place, line, iso: found.iso, asWritten: found.asWritten } : null;
}

function complaint({ text, line }: DateEvidence): Remark {
  const first = datesIn(text)[0];
  if (first === undefined) return { code: 'date-not-understood', line, it: text };
  return {
    code: first.kind === 'ambiguous' ? 'date-ambiguous' : 'date-not-understood',
    line,
    it: first.asWritten,
  };
}
