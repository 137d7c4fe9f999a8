import { type Collaboration, fold } from '../collaboration/index.ts';
import { type CommandContext, handle } from '../command/index.ts';
import type { EventType, Happening, Recorded } from '../event/index.ts';
import { Refusal, type RefusalCode } from '../refusal/index.ts';
import type { CommandName } from '../registry.ts';

type Given = Happening & { actor?: string; recordedAt?: string };

const day = '2024-06-01';

/** Gives happenings an envelope, as the log would: dense versions, a day each unless said otherwise. */
export function recorded(happenings: readonly Given[]): Recorded[] {
  return happenings.map((happening, index) => ({
    type: happening.type,
    data: happening.data,
    id: `event-${index + 1}`,
    version: index + 1,
    occurredOn: happening.occurredOn ?? day,
    recordedAt: happening.recordedAt ?? `${happening.occurredOn ?? day}T10:00:00.000Z`,
    actor: happening.actor ?? 'coordinator',
    language: 'nl',
    visibility: happening.visibility ?? 'team',
  }));
}

/** An event for `given`, typed by its definition. */
export const event = <Name extends string, D>(
  type: Pick<EventType<Name>, 'name'>,
  data: D,
  envelope: Omit<Given, 'type' | 'data'> = {},
): Given => ({ type: type.name, data, ...envelope });

/** Runs one command on what was given, as one person. */
export function given(...happenings: Given[]) {
  const state = fold('collaboration', recorded(happenings));
  const when = (name: CommandName, input: unknown, context: Partial<CommandContext> = {}) => {
    const decide = () => handle(state, name, input, { ...defaultContext(), ...context });
    return { records: decide, refusal: () => refusalOf(decide) };
  };
  return { state, when };
}

function defaultContext(): CommandContext {
  let count = 0;
  return {
    today: day,
    occurredOn: day,
    actor: 'coordinator',
    newId: () => `id-${++count}`,
    answers: [],
  };
}

function refusalOf(decide: () => unknown): RefusalCode | null {
  try {
    decide();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

export type { Collaboration };
