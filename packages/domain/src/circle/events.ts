import * as v from 'valibot';
import { added } from '../collaboration/put.ts';
import { defineCommand } from '../command/command.ts';
import { defineEvent, happened } from '../event/event-type.ts';
import { key, text } from '../field/field.ts';
import { Refusal } from '../refusal/refusal.ts';
import { circleOf, hasOpened } from './members.ts';

/** How an event of the circle stands in the log: nobody can read it there without the key. */
export const CircleEventSealed = defineEvent('CircleEventSealed', {
  describes: 'Something that the trusted circle alone can read; it stands encrypted in a stream of its own.',
  schema: v.object({ sealed: text({ nl: 'versleuteld', en: 'encrypted' }, 200_000) }),
  personal: true,
  sentence: () => ({ nl: 'Iets van de vertrouwenskring.', en: 'Something of the trusted circle.' }),
  evolve: (state) => state,
});

/** The sentence of a power relation, apart from the relation itself. */
export const CircleWordingShared = defineEvent('CircleWordingShared', {
  describes: 'The trusted circle shared a sentence with the team; all of its members approved it.',
  schema: v.object({ wording: text({ nl: 'zin', en: 'sentence' }, 500) }),
  lane: 'records',
  blocks: () => ['insight-into-power-relations'],
  sentence: ({ wording }) => ({
    nl: `De vertrouwenskring deelt met het team: “${wording}”`,
    en: `The trusted circle shares with the team: “${wording}”`,
  }),
  evolve: (state, { wording }, { id, occurredOn }) => ({
    ...state,
    circle: {
      ...state.circle,
      wordings: added(state.circle.wordings, { eventId: id, on: occurredOn, wording }),
    },
  }),
});

export const CircleOpeningAgreed = defineEvent('CircleOpeningAgreed', {
  describes:
    'A member of the trusted circle agreed that somebody who joined later may read what came before.',
  schema: v.object({ personId: key(100) }),
  personal: true,
  sentence: () => ({
    nl: 'Iemand in de kring vindt het goed dat een later lid het eerdere leest.',
    en: 'Somebody in the circle agrees that a later member reads what came before.',
  }),
  evolve: (state, { personId }, { actor, recordedAt }) => ({
    ...state,
    circle: {
      ...state.circle,
      openings: added(state.circle.openings, { personId, by: actor, at: recordedAt }),
    },
  }),
});

export const openCircle = defineCommand('openCircle', {
  describes:
    'Agrees that a member who joined the circle later may read what it wrote before; it takes everyone who was there.',
  input: CircleOpeningAgreed.schema,
  may: 'power:write',
  decide: (state, { personId }, { actor }) => {
    const member = circleOf(state).find((one) => one.personId === personId);
    if (!member || personId === actor) throw noSuchMember();
    return hasOpened(state, member, actor) ? [] : [happened(CircleOpeningAgreed, { personId })];
  },
});

const noSuchMember = () =>
  new Refusal(
    'NOT_FOUND',
    { nl: 'Kies een ander lid van de kring.', en: 'Choose another member of the circle.' },
    'personId',
  );

export const circleEvents = { CircleEventSealed, CircleWordingShared, CircleOpeningAgreed };
export const circleCommands = { openCircle };
