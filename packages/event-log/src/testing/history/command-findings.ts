import { isDeepStrictEqual } from 'node:util';
import type { ChainedEvent } from '@samenspel/log-proof';
import type { Call, Outcome, Place } from './call.ts';

type Ok = Extract<Outcome, { is: 'ok' }>;

/**
 * What is wrong between the calls of one stream and its events: an acknowledged event that is not there, or not where
 * the answer said; one that is there twice; one of a command that failed; a part of a command; one nobody asked for.
 * An unknown command may be there whole or not at all. One sentence each; none when all is well.
 */
export function commandFindings(calls: readonly Call[], events: readonly ChainedEvent[]): string[] {
  const asked = Map.groupBy(calls, ({ commandId }) => commandId);
  const there = Map.groupBy(events, ({ commandId }) => commandId);
  const foreign = [...there.keys()].filter((commandId) => !asked.has(commandId));
  const about = [...asked].flatMap(([commandId, calls]) =>
    findingsOf(calls, there.get(commandId) ?? []).map((finding) => `Command ${commandId} ${finding}.`),
  );
  return [...about, ...foreign.map((commandId) => `Nobody asked for command ${commandId}.`)];
}

function findingsOf(calls: readonly Call[], there: readonly ChainedEvent[]): string[] {
  const oks = calls.map(({ outcome }) => outcome).filter((outcome): outcome is Ok => outcome.is === 'ok');
  if (there.length === 0) return oks.length > 0 ? ['was acknowledged and is not there'] : [];
  const findings = wholeness(calls[0]?.ids ?? [], there);
  if (calls.every(({ outcome }) => outcome.is === 'failed'))
    findings.push('failed and is there all the same');
  if (!oks.every(({ places }) => isDeepStrictEqual(places, there.map(placeOf))))
    findings.push('was answered with something else than what is there');
  if (oks.filter(({ repeated }) => !repeated).length > 1) findings.push('was done twice, by its answers');
  if (!calls.every((call) => startsAsExpected(call)))
    findings.push('was put where its caller did not expect');
  return findings;
}

function wholeness(ids: readonly string[], there: readonly ChainedEvent[]): string[] {
  const seen = there.map(({ id }) => id);
  const first = there[0]?.version ?? 0;
  const together = there.every((event, n) => event.version === first + n && event.commandIndex === n + 1);
  if (new Set(seen).size < seen.length) return ['is there more than once'];
  if (seen.length < ids.length) return ['is there in part'];
  return together && isDeepStrictEqual(seen, ids) ? [] : ['is there, but not as it was asked for'];
}

function startsAsExpected({ outcome, expectedVersion }: Call): boolean {
  return outcome.is !== 'ok' || outcome.repeated || outcome.places[0]?.version === expectedVersion + 1;
}

export const placeOf = ({ id, version, recordedAt }: Place): Place => ({ id, version, recordedAt });
