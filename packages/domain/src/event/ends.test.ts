import { expect, it } from 'vitest';
import { CollaborationStarted } from '../collaboration/events.ts';
import { type CommandName, eventTypeNamed, eventTypes } from '../registry.ts';
import { event, given } from '../testing/scenario.ts';
import { type Happening, happened } from './event-type.ts';

const period = { from: '2024-05-01', until: '2024-05-31' };
const round = (roundId: string) =>
  event(eventTypes.AssessmentRoundOpened, {
    ...{ roundId, kind: 'pulse', blocks: ['momentum'], k: 5, mode: 'anonymous', period },
  });
const team = [
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast' }),
  event(eventTypes.SeatGranted, { personId: 'coordinator', seat: 'coordinator' }),
  event(eventTypes.SeatGranted, { personId: 'coordinator', seat: 'facilitator' }),
  event(eventTypes.SeatGranted, { personId: 'ann', seat: 'participant' }),
  event(eventTypes.ObservationNoted, { recordId: 'o', what: 'Regen', blocks: ['momentum'] }),
  event(eventTypes.DecisionDrafted, { decisionId: 'd', title: 'Banken', motion: 'Drie banken' }),
];
const closed = [round('r'), event(eventTypes.AssessmentRoundClosed, { roundId: 'r' })];
const shared = event(eventTypes.AssessmentResultShared, { roundId: 'r', audience: 'funder' });

const endings: [CommandName, object, ...Happening[]][] = [
  ['endSeat', { personId: 'ann', seat: 'participant' }],
  ['withdrawRecord', { recordId: 'o' }],
  ['changeRecordVisibility', { recordId: 'o', to: 'author' }],
  ['withdrawDecision', { decisionId: 'd' }],
  ['closeAssessmentRound', { roundId: 'r' }, round('r')],
  ['cancelAssessmentRound', { roundId: 'r' }, round('r')],
  ['endSharingAssessmentResult', { roundId: 'r', audience: 'funder' }, ...closed, shared],
  ['concludeCollaboration', { kind: 'stopped', reason: 'Klaar' }],
];

it.each(endings)('%s only ends something, and there is nothing to end after it', (name, input, ...more) => {
  const { state, when } = given(...team, ...more);
  const happenings = when(name, input).records();
  expect(happenings.length).toBeGreaterThan(0);
  for (const { type, data } of happenings) expect(eventTypeNamed(type)?.ends(data, state)).toBe(true);
  const again = given(...team, ...more, ...happenings).when(name, input);
  expect(again.refusal() ?? again.records()).toEqual(again.refusal() ?? []);
});

it('showing a record to more people ends nothing', () => {
  const hidden = given(
    ...team,
    happened(eventTypes.RecordVisibilityChanged, { recordId: 'o', to: 'author' }),
  );
  const shown = hidden.when('changeRecordVisibility', { recordId: 'o', to: 'team' }).records();
  expect(shown).toHaveLength(1);
  for (const { type, data } of shown) expect(eventTypeNamed(type)?.ends(data, hidden.state)).toBe(false);
});
