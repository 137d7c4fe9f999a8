import * as client from '@samenspel/client';
import {
  type Collaboration,
  currentPhase,
  dayOf,
  Refusal,
  type SeatId,
  seatIds,
  stillStands,
} from '@samenspel/domain';
import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { api, asPageError } from '#lib/api.ts';
import { type Visit, visit } from '#lib/collaboration/index.ts';
import { type Envelope, giveCommand, inputOf } from '#lib/command/index.ts';
import type { FormValues } from '#lib/form/read.ts';
import { languageName, toId, toName } from '#lib/language/index.ts';
import { latestAnd } from '#lib/list/latest.ts';
import type { Actions, PageServerLoad } from './$types.js';

const permissions = [
  'phase:enter',
  'focus:choose',
  'partner:manage',
  'seat:manage',
  'collaboration:describe',
] as const;

export const load: PageServerLoad = async (event) => {
  const here = await visit(event, event.params.key);
  const may = permissions.filter((permission) => here.may(permission));
  if (may.length === 0) error(403, { message: '' });
  const { name, issue, summary, status, focusBlocks, partners } = here.state;
  return {
    may,
    head: here.head,
    commandId: crypto.randomUUID(),
    today: dayOf(new Date().toISOString()),
    status,
    phase: currentPhase(here.state),
    focusBlocks,
    described: { name, issue, summary },
    asked: Object.values(here.state.consents).filter((consent) => stillStands(here.state, consent)).length,
    partners: latestAnd(
      Object.values(partners).flatMap(({ id, name, state }) => (state === 'left' ? [] : [{ id, name }])),
      partnersOfSeats(here.state),
    ),
    ...(here.may('seat:manage') ? await people(event, here) : nobody),
  };
};

const partnersOfSeats = ({ seats }: Collaboration): string[] =>
  Object.values(seats)
    .flat()
    .flatMap(({ partnerId }) => partnerId ?? []);

const nobody = { seats: [], candidates: [], invitations: [], hasGroups: false };

/** Who has a seat, who is invited to one, and who could get one: who sits here already, and the people of the demo. */
async function people(event: RequestEvent, { key }: Pick<Visit, 'key'>) {
  const language = languageName(event.locals.language);
  const ask = api(event);
  const [{ collaboration }, { demoPeople }, invited, { signInWays }] = await Promise.all([
    ask(client.collaborationSeats, { key, language }),
    ask(client.demoPeople, { language }),
    ask(client.invitations, { key }),
    ask(client.signInWays, {}),
  ]).catch((problem) => asPageError(problem, event));
  const seats = (collaboration?.seats ?? []).map((one) => ({ ...one, seat: toId<SeatId>(one.seat) }));
  const candidates = new Map(
    [...seats.map(({ person }) => person), ...demoPeople].map(({ id, name }) => [id, name]),
  );
  return {
    seats,
    candidates: [...candidates].map(([id, name]) => ({ id, name })),
    invitations: (invited.collaboration?.invitations ?? []).map((one) => ({
      ...one,
      seat: one.seat && toId<SeatId>(one.seat),
    })),
    hasGroups: signInWays.organisation !== null,
  };
}

/** @throws Refusal when no seat was chosen. */
function seatIn(value: unknown): SeatId {
  const seat = seatIds.find((id) => id === value);
  if (seat) return seat;
  throw new Refusal('INVALID', { nl: 'Kies een plek.', en: 'Choose a seat.' }, 'seat');
}

type Event = RequestEvent<{ key: string }>;
type Give = (
  values: FormValues,
  envelope: Envelope & { collaborationId: string },
  event: Event,
) => Promise<unknown>;

/** A step of the course: on success back to the collaboration, or to another page of it. */
const step =
  (form: string, give: Give, page = '') =>
  (event: Event) =>
    giveCommand(
      event,
      async (values, envelope) => {
        const { key } = event.params;
        await give(values, { ...envelope, collaborationId: key }, event);
        return redirect(303, `/collaborations/${key}${page}`);
      },
      form,
    );

export const actions: Actions = {
  phase: step('phase', (values, envelope, event) =>
    api(event)(client.enterPhase, { ...envelope, input: inputOf('enterPhase', values) }),
  ),
  focus: step('focus', ({ blocks = [] }, envelope, event) =>
    api(event)(client.chooseFocusBlocks, { ...envelope, input: inputOf('chooseFocusBlocks', { blocks }) }),
  ),
  partner: step('partner', (values, envelope, event) =>
    api(event)(client.joinPartner, { ...envelope, input: inputOf('joinPartner', values) }),
  ),
  part: step('part', (values, envelope, event) =>
    api(event)(client.partWithPartner, { ...envelope, input: inputOf('partWithPartner', values) }),
  ),
  describe: step('describe', (values, envelope, event) =>
    api(event)(client.describeCollaboration, {
      ...envelope,
      input: inputOf('describeCollaboration', values),
    }),
  ),
  seat: step(
    'seat',
    (values, envelope, event) =>
      api(event)(client.grantSeat, { ...envelope, input: inputOf('grantSeat', values) }),
    '/manage',
  ),
  invite: step(
    'invite',
    ({ address, group, seat, partnerId }, { collaborationId: key }, event) =>
      api(event)(client.invite, {
        key,
        input: {
          ...(address && { address: String(address) }),
          ...(group && { group: String(group) }),
          ...(partnerId && { partnerId: String(partnerId) }),
          seat: toName(seatIn(seat)),
          language: languageName(event.locals.language),
        },
      }),
    '/manage',
  ),
  withdraw: step(
    'withdraw',
    ({ id }, _envelope, event) => api(event)(client.withdrawInvitation, { id: String(id) }),
    '/manage',
  ),
  endSeat: step(
    'endSeat',
    (values, envelope, event) =>
      api(event)(client.endSeat, { ...envelope, input: inputOf('endSeat', values) }),
    '/manage',
  ),
  pause: step('pause', (values, envelope, event) =>
    api(event)(client.pauseCollaboration, { ...envelope, input: inputOf('pauseCollaboration', values) }),
  ),
  resume: step('resume', (values, envelope, event) =>
    api(event)(client.resumeCollaboration, { ...envelope, input: inputOf('resumeCollaboration', values) }),
  ),
  conclude: step('conclude', (values, envelope, event) =>
    api(event)(client.concludeCollaboration, {
      ...envelope,
      input: inputOf('concludeCollaboration', values),
    }),
  ),
};
