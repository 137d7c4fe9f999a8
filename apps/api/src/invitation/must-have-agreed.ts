import { may, Refusal } from '@samenspel/domain';
import type { CommandRequest } from '../commands/request.ts';
import { PersonTable } from '../person/person.ts';
import type { Service } from '../service.ts';

/**
 * A seat is given to who takes or took part here. Anybody else is invited and takes it themselves: otherwise whoever
 * knows a number would learn the name that belongs to it, and seat people who were not asked. The people of the
 * demo are nobody, and may be seated while it is on. Who may not give seats is left to be refused as for any command.
 * @throws Refusal NOT_FOUND, the same for somebody unknown and somebody not here.
 */
export async function mustHaveAgreed(service: Service, request: CommandRequest): Promise<void> {
  const { name, actor, collaborationId, input } = request;
  if (name !== 'grantSeat' || collaborationId === undefined) return;
  const em = service.database.em.fork();
  const { state } = await service.histories.load(em, collaborationId);
  const { personId } = input as { personId: string };
  if (!may(state, actor, 'seat:manage') || Object.hasOwn(state.seats, personId)) return;
  const ofDemo = { id: personId, kind: { $ne: 'person' as const } };
  if (service.demo && (await em.count(PersonTable, ofDemo)) > 0) return;
  throw notHere();
}

const notHere = () =>
  new Refusal(
    'NOT_FOUND',
    {
      nl: 'Deze persoon doet hier niet mee. Nodig iemand uit met een e-mailadres.',
      en: 'This person does not take part here. Invite somebody by their e-mail address.',
    },
    'personId',
  );
