import type { EntityManager } from '@mikro-orm/postgresql';
import { aboutOneself, circleOf, type Recorded } from '@samenspel/domain';
import { type LoggedEvent, readOfActor } from '@samenspel/event-log';
import { circleStreamOf, openedInCircle } from '../circle/circle-log.ts';
import type { History } from '../history/histories.ts';
import { toRecorded } from '../history/recorded.ts';
import type { Service } from '../service.ts';

/** Something a person recorded, as they take it along. */
export type OwnEntry = Omit<Recorded, 'actor' | 'version'> & {
  collaborationId: string;
  /** Whether it stands in the trusted circle, out of sight of the team. */
  inCircle: boolean;
  /** Whether its texts were erased. */
  erased: boolean;
};

type Parts = Pick<Service, 'histories' | 'sealing'>;

/**
 * What a person recorded in a collaboration, page by page, and then what they wrote in its trusted circle while they are
 * in it. What others recorded is looked at to tell their words from one's own.
 * @param em as the service: what one recorded is one's own, also after one's seat ended.
 */
export async function* ownEntries(
  parts: Parts,
  em: EntityManager,
  collaborationId: string,
  personId: string,
): AsyncGenerator<OwnEntry[]> {
  const history = await parts.histories.load(em, collaborationId);
  const told = ownEntry(history, personId);
  for await (const page of readOfActor(em, collaborationId, personId))
    yield page.flatMap((event) => told(event, toRecorded(event), false));
  const { sealing } = parts;
  if (!sealing || !circleOf(history.state).some((member) => member.personId === personId)) return;
  for await (const page of readOfActor(em, circleStreamOf(collaborationId), personId))
    yield page.flatMap((event) =>
      openedInCircle(sealing, collaborationId, event).flatMap((opened) => told(event, opened, true)),
    );
}

function ownEntry(history: History, personId: string) {
  const told = aboutOneself(personId, history);
  return ({ erased }: LoggedEvent, recorded: Recorded, inCircle: boolean): OwnEntry[] =>
    told(recorded).map(({ actor: _, version: __, ...entry }) => ({
      ...entry,
      collaborationId: history.id,
      inCircle,
      erased: erased === true,
    }));
}

/** Saying yes or no to what takes two sides, and letting a later member read. */
export const isConsent = ({ type }: Pick<OwnEntry, 'type'>): boolean =>
  type.startsWith('Consent') || type === 'CircleOpeningAgreed';
