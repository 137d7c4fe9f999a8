import { unknownCollaboration } from '@samenspel/domain';
import { eventNodeOf } from '../derive/event-classes.ts';
import type { EventNode } from '../event/event-node.ts';
import { lookUp } from '../history/look-up.ts';
import { sentencesOf } from '../history/told.ts';
import type { Viewed } from '../history/viewed.ts';
import type { Service } from '../service.ts';
import { Bell } from './bell.ts';
import { Sent } from './sent.ts';

type Asked = { id: string; personId: string; after: number };

/**
 * The events of a collaboration after a version, and then each new one as it comes, without loss: a wake-up only says
 * that there may be something, what there is comes from the log. Ends when the person has no seat any more.
 * @throws Refusal NOT_FOUND, for an absent collaboration and for somebody without a seat alike.
 */
export async function collaborationEvents(
  service: Service,
  asked: Asked,
): Promise<AsyncIterableIterator<EventNode>> {
  const bell = new Bell();
  const silence = service.wakeUps.onWake(asked.id, () => bell.ring());
  const first = await look(service, asked).catch((error) => {
    silence();
    throw error;
  });
  if (!first) {
    silence();
    throw unknownCollaboration();
  }
  await service.readings.note(first, 'live').catch((error) => {
    silence();
    throw error;
  });
  return stoppable(follow(service, asked, first, bell), () => {
    silence();
    bell.stop();
  });
}

async function* follow(service: Service, asked: Asked, first: Viewed, bell: Bell): AsyncGenerator<EventNode> {
  const sent = new Sent(first, asked.after);
  for (let viewed: Viewed | null = first; viewed; viewed = await look(service, asked)) {
    yield* newIn(viewed, sent);
    if (!(await bell.rung())) return;
  }
}

const look = (service: Service, { id, personId }: Asked): Promise<Viewed | null> =>
  lookUp(service, id, personId);

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
