import { unknownCollaboration } from '@samenspel/domain';
import { eventNodeOf } from '../derive/event-classes.ts';
import type { EventNode } from '../event/event-node.ts';
import { lookUp } from '../history/look-up.ts';
import { sentencesOf } from '../history/told.ts';
import type { Viewed } from '../history/viewed.ts';
import type { Service } from '../service.ts';
import { Bell } from './bell.ts';
import { Sent } from './sent.ts';

type Asked = { id: string; personId: string; after: number; isStillHere: () => Promise<boolean> };

/** How often, in milliseconds, a silent stream looks whether its reader may still have it. */
const glance = 15_000;

/**
 * The events of a collaboration after a version, and then each new one as it comes, without loss: a wake-up only says
 * that there may be something, what there is comes from the log. Ends when the person has no seat any more, or is
 * signed out: before anything more is told, and within a quarter of a minute.
 * @throws Refusal NOT_FOUND, for an absent collaboration and for somebody without a seat alike.
 */
export async function collaborationEvents(
  service: Service,
  asked: Asked,
): Promise<AsyncIterableIterator<EventNode>> {
  const bell = new Bell();
  const silence = service.wakeUps.onWake(asked.id, () => bell.ring());
  const first = await begin(service, asked).catch((error) => {
    silence();
    throw error;
  });
  const timer = setInterval(() => bell.ring(), glance).unref();
  const end = () => {
    clearInterval(timer);
    silence();
    bell.stop();
  };
  return stoppable(follow(service, asked, { first, bell, end }), end);
}

async function begin(service: Service, asked: Asked): Promise<Viewed> {
  const first = await look(service, asked);
  if (!first) throw unknownCollaboration();
  await service.readings.note(first, 'live');
  return first;
}

type Following = { first: Viewed; bell: Bell; end: () => void };

async function* follow(
  service: Service,
  asked: Asked,
  { first, bell, end }: Following,
): AsyncGenerator<EventNode> {
  const sent = new Sent(first.events, asked.after);
  try {
    for (let viewed: Viewed | null = first; viewed; viewed = await look(service, asked)) {
      yield* newIn(viewed, sent);
      if (!(await bell.rung())) return;
    }
  } finally {
    end();
  }
}

async function look(service: Service, { id, personId, isStillHere }: Asked): Promise<Viewed | null> {
  return (await isStillHere()) ? await lookUp(service, id, personId) : null;
}

function* newIn({ id, events }: Viewed, sent: Sent): Generator<EventNode> {
  const sentences = sentencesOf(id, events);
  for (const [index, event] of events.entries())
    if (sent.add(event)) yield eventNodeOf(event, sentences[index] ?? { nl: '', en: '' });
}

/** A generator that waits cannot be ended from outside; it has to be told to stop waiting first. */
function stoppable<T>(events: AsyncGenerator<T>, stop: () => void): AsyncIterableIterator<T> {
  return {
    next: () => events.next(),
    return: () => {
      stop();
      return events.return(undefined);
    },
    throw: (error) => {
      stop();
      return events.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
