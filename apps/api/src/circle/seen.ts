import type { EntityManager } from '@mikro-orm/postgresql';
import { type AsOf, circleOf, eventsAsOf, type Recorded, readInCircle, withCircle } from '@samenspel/domain';
import type { History } from '../history/histories.ts';
import { type Viewed, viewOf } from '../history/viewed.ts';
import type { Service } from '../service.ts';
import { readCircle } from './circle-log.ts';

/** What a person may see of a collaboration at a moment, with what they may read of the circle. */
export async function seenBy(
  { sealing }: Pick<Service, 'sealing'>,
  em: EntityManager,
  history: History,
  personId: string,
  asOf: AsOf = {},
): Promise<Viewed | null> {
  const viewed = viewOf(history, personId, asOf);
  if (!viewed || !sealing || !isInCircle(viewed)) return viewed;
  const { events } = await readCircle(em, sealing, history.id);
  const readable = numbered(readInCircle(viewed.now, events, personId));
  const circle = eventsAsOf(readable, clocksOf(asOf, viewOf(history, personId)?.events ?? []));
  return { ...viewed, circle, state: withCircle(viewed.state, circle) };
}

/** Counted as far as somebody may read, so that who came later does not learn how much was written before. */
const numbered = (events: readonly Recorded[]): readonly Recorded[] =>
  events.map((event, index) => ({ ...event, version: index + 1 }));

const isInCircle = ({ now, personId }: Viewed): boolean =>
  circleOf(now).some((member) => member.personId === personId);

/** The circle has versions of its own: a version of the team stands for the time until the team's next event. */
function clocksOf({ version, ...clocks }: AsOf, all: readonly Recorded[]): AsOf {
  const next = version === undefined ? undefined : all.find((event) => event.version > version);
  if (!next) return clocks;
  const justBefore = Date.parse(next.recordedAt) - 1;
  const knownAt = Math.min(
    justBefore,
    clocks.knownAt === undefined ? justBefore : Date.parse(clocks.knownAt),
  );
  return { ...clocks, knownAt: new Date(knownAt).toISOString() };
}
