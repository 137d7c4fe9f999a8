import * as v from 'valibot';
import { mustBeAllowed, unknownCollaboration } from '../access/access.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { Happening } from '../event/event-type.ts';
import { check } from '../field/check.ts';
import { Refusal } from '../refusal/refusal.ts';
import { type CommandName, commandNamed, eventTypeNamed } from '../registry.ts';
import type { CommandContext } from './command.ts';

/**
 * Decides on a command: seat, input, rules, in this order. Pure; records nothing.
 * @param input what came from outside, unchecked.
 * @returns the events to record; none when there was nothing to do.
 * @throws Refusal with a stable code and a sentence in both languages.
 */
export function handle(
  state: Collaboration,
  name: CommandName,
  input: unknown,
  context: CommandContext,
): readonly Happening[] {
  const command = commandNamed(name);
  if (name !== 'startCollaboration') {
    if (!state.started) throw unknownCollaboration();
    mustBeAllowed(state, context.actor, command.may);
  }
  mustNotBeAhead(context);
  return command.decide(state, check(command.input, input) as never, context).map(checked);
}

function mustNotBeAhead({ occurredOn, today }: CommandContext): void {
  if (occurredOn <= today) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
      en: 'This day is still to come. Choose today or an earlier day.',
    },
    'occurredOn',
  );
}

/** What a decision gives must fit its own event type; anything else is our mistake, found before it is recorded. */
function checked(happening: Happening): Happening {
  const type = eventTypeNamed(happening.type);
  if (!type) throw new Error(`No event type is called ${happening.type}.`);
  return { ...happening, data: v.parse(type.schema, happening.data) };
}
