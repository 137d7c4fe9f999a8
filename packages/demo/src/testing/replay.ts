import {
  type Collaboration,
  dayOf,
  evolve,
  forTeam,
  type Happening,
  handle,
  isForCircle,
  mustBeAnswerable,
  nothingYet,
  type Recorded,
  type RoundAnswer,
  readInCircle,
  withCircle,
} from '@samenspel/domain';
import { demoCommands } from '../noordwaal.ts';
import type { AnswerStep, CommandStep } from '../story/step.ts';
import type { CollaborationKey } from '../story/story.ts';

/** A collaboration of the demo with the events that its commands gave. */
export interface Replayed {
  state: Collaboration;
  events: readonly Recorded[];
  /** What the trusted circle recorded, numbered by itself. */
  circle: readonly Recorded[];
}

/**
 * Takes every step of a collaboration through the domain, as the service does, without a service: commands through
 * `handle`, answers into a store beside the log that is read when a round closes.
 * @throws Refusal when the domain refuses a step.
 */
export function replay(key: CollaborationKey): Replayed {
  const answers: AnswerStep[] = [];
  const events: Recorded[] = [];
  const circle: Recorded[] = [];
  let state = nothingYet(key);
  for (const step of demoCommands(key)) {
    if (step.kind === 'answer') {
      mustBeAnswerable(state, step.roundRef, step.blockId, step.personId);
      answers.push(step);
      continue;
    }
    const known = withCircle(state, readInCircle(state, circle, step.by));
    const apart = isForCircle(known, step.name, step.input);
    const happenings = decided(known, step, answers);
    if (apart) circle.push(...recorded(key, step, happenings, circle.length));
    const ofTeam = recorded(key, step, apart ? forTeam(known, happenings) : happenings, events.length);
    events.push(...ofTeam);
    state = ofTeam.reduce(evolve, state);
  }
  return { state, events, circle };
}

function decided(
  state: Collaboration,
  step: CommandStep,
  given: readonly AnswerStep[],
): readonly Happening[] {
  const ids = [...step.ids];
  const happenings = handle(state, step.name, step.input, {
    today: dayOf(step.recordedAt),
    occurredOn: step.occurredOn,
    actor: step.by,
    newId: () => nextOf(ids, step),
    answers: answersFor(step, given),
  });
  if (ids.length > 0) throw new Error(`${step.name} left the ids ${ids.join(', ')} unused.`);
  return happenings;
}

function recorded(
  key: string,
  step: CommandStep,
  happenings: readonly Happening[],
  version: number,
): Recorded[] {
  const { occurredOn, recordedAt, by: actor, visibility, language } = step;
  return happenings.map((happening, index) => ({
    id: `${key}-event-${version + index + 1}`,
    version: version + index + 1,
    recordedAt,
    actor,
    language,
    type: happening.type,
    data: happening.data,
    occurredOn: happening.occurredOn ?? occurredOn,
    visibility: happening.visibility ?? visibility ?? 'team',
  }));
}

function nextOf(ids: string[], { name }: CommandStep): string {
  const id = ids.shift();
  if (id === undefined) throw new Error(`${name} needs more ids than it brings.`);
  return id;
}

function answersFor({ input }: CommandStep, given: readonly AnswerStep[]): RoundAnswer[] {
  const { roundId } = input as { roundId?: string };
  return given.filter(({ roundRef }) => roundRef === roundId);
}
