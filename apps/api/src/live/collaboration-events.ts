import type { EventNode } from '../event/event-node.ts';
import type { Service } from '../service.ts';
import { Bell } from './bell.ts';
import { type Asked, News } from './news.ts';

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
  const [bell, news] = [new Bell(), new News(service, asked)];
  const silence = service.wakeUps.onWake(asked.id, () => bell.ring());
  await news.begin().catch((error) => {
    silence();
    throw error;
  });
  const timer = setInterval(() => bell.ring(), glance).unref();
  return follow(news, bell, () => {
    clearInterval(timer);
    silence();
    bell.stop();
    news.end();
  });
}

const over = { done: true, value: undefined } as const;

/** No generator: one that waits keeps all that it ever had in hands, and cannot be ended from outside. */
function follow(news: News, bell: Bell, end: () => void): AsyncIterableIterator<EventNode> {
  return {
    next: () =>
      nextOf(news, bell).then(
        (value) => (value ? { done: false, value } : ended(end)),
        (error: unknown) => failed(end, error),
      ),
    return: async () => ended(end),
    throw: (error) => failed(end, error),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * Waits for an event. Somebody who reads slowly has much before them that was looked up long ago, so it is looked again also while there
 * is more to tell. @returns null when no more will come.
 */
async function nextOf(news: News, bell: Bell): Promise<EventNode | null> {
  for (;;) {
    if (bell.hear() && !(await news.look())) return null;
    const event = news.next();
    if (event) return event;
    if (!(await bell.rung()) || !(await news.look())) return null;
  }
}

function ended(end: () => void): typeof over {
  end();
  return over;
}

function failed(end: () => void, error: unknown): Promise<never> {
  end();
  return Promise.reject(error);
}
