import * as v from 'valibot';
import { mustBeAllowed, unknownCollaboration } from '../access/access.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { Happening } from '../event/event-type.ts';
import { check } from '../field/check.ts';
import { mustBeInCircleFor } from '../records/who.ts';
import { Refusal } from '../refusal/refusal.ts';
import { type CommandName, commandNamed, eventTypeNamed } from '../registry.ts';
import { goesOutside } from '../sharing/goes-outside.ts';
import { isWider } from '../sharing/own-words.ts';
import { type CommandContext, mustNotBeAhead } from './command.ts';

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
  mustBeInCircleFor(state, context.visibility, context.actor);
  mustNotBeAhead(context.occurredOn, context.today, 'occurredOn');
  const happenings = command.decide(state, check(command.input, input) as never, context).map(checked);
  happenings.forEach((happening) => {
    mustBeWideEnough(happening, context);
    mustNotWiden(state, happening, context);
  });
  return happenings;
}

/**
 * A seat or a phase that only one person can see would make the others' picture untrue; and what happens to a record or to what
 * many see already is not hidden by saying so.
 */
function mustBeWideEnough(happening: Happening, { visibility }: CommandContext): void {
  if (!visibility) return;
  if (happening.visibility && isWider(visibility, happening.visibility)) throw isSeenAlready();
  const isHidden = isWider(visibility, 'team');
  if (isHidden && !happening.visibility && !eventTypeNamed(happening.type)?.personal) throw isForTeam();
}

const isForTeam = () =>
  new Refusal(
    'INVALID',
    {
      nl: 'Dit is voor het hele team. Kies “hele team” of ruimer.',
      en: 'This is for the whole team. Choose “whole team” or wider.',
    },
    'visibility',
  );

const isSeenAlready = () =>
  new Refusal(
    'INVALID',
    {
      nl: 'Dit gaat over iets wat meer mensen zien; zij zien dit dan ook. Laat eerst dat zelf aan minder mensen zien.',
      en: 'This is about something that more people see, so they will see this too. First show that itself to fewer people.',
    },
    'visibility',
  );

/**
 * A decision holds words of several people, so no step of one of them shows it to others outside the team than its draft was
 * meant for.
 */
function mustNotWiden(
  state: Collaboration,
  { data, ...happening }: Happening,
  context: CommandContext,
): void {
  const decision = state.decisions[String((data as { decisionId?: unknown }).decisionId)];
  const wanted = happening.visibility ?? context.visibility ?? 'team';
  if (!decision || !goesOutside(decision.visibility, wanted)) return;
  throw new Refusal(
    'NOT_ALLOWED',
    {
      nl: 'Een beslissing wordt buiten het team niet aan meer mensen getoond dan haar concept en wat anderen daaraan toevoegden. Begin zo nodig een nieuw concept dat ook zij mogen zien.',
      en: 'A decision is shown to no more people outside the team than its draft and what others added to it. If need be, begin a new draft that they may see too.',
    },
    'visibility',
  );
}

/** What a decision gives must fit its own event type; anything else is our mistake, found before it is recorded. */
function checked(happening: Happening): Happening {
  const type = eventTypeNamed(happening.type);
  if (!type) throw new Error(`No event type is called ${happening.type}.`);
  return { ...happening, data: v.parse(type.schema, happening.data) };
}
