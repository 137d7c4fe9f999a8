import type { EntityManager } from '@mikro-orm/postgresql';
import { type Collaboration, may, mustBeAllowed, Refusal } from '@samenspel/domain';
import { inItsOwnTime } from '../mail/in-its-own-time.ts';
import { reminderLetter } from '../mail/letter.ts';
import type { Service } from '../service.ts';

/** Between two reminders of one round lie at least this many days, so that they stay a help. */
const daysBetween = 2;

/**
 * Reminds everybody who has not answered a whole round yet, by mail. Who that is nobody learns, not even how many: the
 * system knows, and says the same whether there was somebody or not.
 * @throws Refusal NOT_FOUND, NOT_ALLOWED; WRONG_STATE when the round is not open, or somebody reminded lately.
 */
export async function remind(
  service: Service,
  by: string,
  collaborationId: string,
  roundId: string,
): Promise<void> {
  const em = service.database.em.fork();
  const { state } = await service.histories.load(em, collaborationId);
  mustBeAllowed(state, by, 'round:manage');
  const round = state.rounds[roundId];
  if (round?.state !== 'open') throw notOpen();
  if (!(await noteReminder(em, roundId))) throw remindedLately();
  inItsOwnTime(service.log, send(service, em, state, { roundId, count: round.blocks.length }));
}

/** @returns false when there was a reminder lately, in whichever process. */
async function noteReminder(em: EntityManager, roundId: string): Promise<boolean> {
  const noted = await em.execute<{ round_id: string }[]>(
    `insert into round_reminder (round_id, sent_at) values (?, now())
     on conflict (round_id) do update set sent_at = now()
     where round_reminder.sent_at < now() - make_interval(days => ?) returning round_id`,
    [roundId, daysBetween],
  );
  return noted.length > 0;
}

type Asked = { roundId: string; count: number };

/** Not waited for, so that the answer comes as soon whoever still has to answer. */
async function send(service: Service, em: EntityManager, state: Collaboration, asked: Asked): Promise<void> {
  const expected = Object.keys(state.seats).filter((personId) => may(state, personId, 'round:answer'));
  const done = new Set(await whoIsDone(em, asked));
  const waiting = expected.filter((personId) => !done.has(personId));
  const link = `${service.origin}/collaborations/${state.id}/rounds/${asked.roundId}`;
  for (const address of await service.identity.addressesOf(waiting))
    if (service.mailer.mayRemind(address, state.id))
      // whoever opens round after round fills no mailbox
      await service.mailer.send(address, reminderLetter(state.name, link, state.language));
}

const whoIsDone = async (em: EntityManager, { roundId, count }: Asked): Promise<string[]> => {
  const rows = await em.execute<{ id: string }[]>(
    'select person_id as id from answer where round_id = ? group by person_id having count(*) >= ?',
    [roundId, count],
  );
  return rows.map(({ id }) => id);
};

const notOpen = () =>
  new Refusal('WRONG_STATE', { nl: 'Deze ronde staat niet open.', en: 'This round is not open.' });
const remindedLately = () =>
  new Refusal('WRONG_STATE', {
    nl: `Er ging in de afgelopen ${daysBetween} dagen al een herinnering uit.`,
    en: `A reminder left in the past ${daysBetween} days already.`,
  });
