import {
  asName,
  type Collaboration,
  currentPhase,
  type Decision,
  latestMarks,
  type Mark,
  type Partner,
  partnerKinds,
  type SideId,
  sideIds,
  timelineOf,
} from '@samenspel/domain';
import type { Visit } from '#lib/collaboration/index.ts';
import { shownLatest } from '#lib/list/latest.ts';
import { latestResults } from '#lib/mosaic/brick.ts';
import { alikeIn, tellingResults } from './telling.ts';

export type Overview = ReturnType<typeof overviewOf>;

/** What the page of a collaboration shows, taken from its state of now. */
export function overviewOf({ key, events, state }: Pick<Visit, 'key' | 'events' | 'state'>, today: string) {
  const decisions = Object.values(state.decisions);
  const rounds = Object.values(state.rounds);
  return {
    started: state.started,
    name: state.name,
    issue: state.issue,
    summary: state.summary,
    status: state.status,
    conclusion: state.conclusion,
    phase: currentPhase(state),
    focusBlocks: state.focusBlocks,
    results: latestResults(state),
    telling: tellingResults(state),
    alike: alikeIn(state),
    lastRound: lastPublished(state),
    openRound: rounds.find((round) => round.state === 'open')?.id ?? null,
    decisionCount: decisions.length,
    onTheTable: shownLatest(
      decisions.filter((d) => ['drafted', 'proposed'].includes(d.state)),
      inShort,
    ),
    due: shownLatest(
      decisions.filter((d) => awaitsLookingBack(d, today)),
      inShort,
    ),
    partners: bySide(state),
    lately: latelyIn(key, events),
  };
}

/** Whether the day to look back has come, or a look back was begun and not completed. */
const awaitsLookingBack = ({ state, reviewOn }: Decision, today: string) =>
  state === 'in-review' || (state === 'taken' && reviewOn !== null && reviewOn <= today);

const inShort = ({ id, title, state, reviewOn }: Decision) => ({
  id,
  title: asName(title),
  state,
  reviewOn,
});

function lastPublished({ rounds }: Collaboration) {
  const closed = Object.values(rounds).filter((round) => round.state === 'closed' && round.closedOn);
  const last = closed.toSorted((a, b) => (a.closedOn ?? '').localeCompare(b.closedOn ?? '')).at(-1);
  return last?.closedOn ? { kind: last.kind, closedOn: last.closedOn } : null;
}

/** Partners that take part or are in view, by the side they stand on. */
function bySide({ partners }: Collaboration) {
  const present = Object.values(partners).filter((partner) => partner.state !== 'left');
  const sideOf = (partner: Partner): SideId | null => partnerKinds[partner.kind].side;
  return [...sideIds, null]
    .map((side) => ({
      side,
      partners: shownLatest(
        present.filter((partner) => sideOf(partner) === side),
        ({ id, name, state }) => ({ id, name, state }),
      ),
    }))
    .filter((group) => group.partners.latest.length > 0);
}

const mostLately = 8;

/** What became known last, the newest first; many events of one moment and kind stay one line each. */
function latelyIn(
  key: string,
  events: Visit['events'],
): Pick<Mark, 'eventId' | 'occurredOn' | 'recordedOn' | 'addedAfterwards' | 'sentence'>[] {
  return latestMarks(timelineOf(key, events, 'known'), mostLately)
    .toReversed()
    .map(({ eventId, occurredOn, recordedOn, addedAfterwards, sentence }) => ({
      eventId,
      occurredOn,
      recordedOn,
      addedAfterwards,
      sentence,
    }));
}
