import { type Text, unknownCollaboration } from '@samenspel/domain';
import { eventNodeOf } from '../derive/event-classes.ts';
import type { EventNode } from '../event/event-node.ts';
import { howFar, lookUp } from '../history/look-up.ts';
import { sentencesOf } from '../history/told.ts';
import type { Viewed } from '../history/viewed.ts';
import type { Context } from '../http/context.ts';
import type { Service } from '../service.ts';
import { placed } from './placed.ts';
import { Sent } from './sent.ts';

/** Who wants to hear of which collaboration what came after which version. */
export type Asked = { id: string; personId: string; after: number } & Pick<Context, 'isStillHere' | 'inTurn'>;

/**
 * What is new to one reader. Once it is told, only what was sent and how far the collaboration was stay in memory: there may be
 * many readers who wait, and a history is long.
 */
export class News {
  readonly #service: Service;
  readonly #asked: Asked;
  readonly #sent = new Sent();
  #far: string | null = null;
  #telling: Iterator<EventNode> | null = null;
  /** The first event, which took all the others to be told. */
  #first: EventNode | null = null;
  #isOver = false;

  constructor(service: Service, asked: Asked) {
    [this.#service, this.#asked] = [service, asked];
  }

  /** Looks for the first time. @throws Refusal NOT_FOUND, for an absent collaboration and for somebody without a seat alike. */
  async begin(): Promise<void> {
    const { id, personId, after, isStillHere } = this.#asked;
    this.#far = await howFar(this.#service, id, personId);
    const first = (await isStillHere()) ? await lookUp(this.#service, id, personId) : null;
    if (!first) throw unknownCollaboration();
    await this.#service.readings.note(first, 'live');
    for (const { event, place } of placed(first)) if (event.version <= after) this.#sent.add(place);
    this.#telling = newIn(first, this.#sent);
    this.#first = this.next();
  }

  /** Looks again, and reads what happened only where something may be new. @returns false for who may not have it any more. */
  async look(): Promise<boolean> {
    return await this.#asked.inTurn(async () => !this.#isOver && (await this.#look()));
  }

  async #look(): Promise<boolean> {
    const { id, personId, isStillHere } = this.#asked;
    const far = (await isStillHere()) ? await howFar(this.#service, id, personId) : null;
    if (far === null || far === this.#far) return far !== null;
    const viewed = await lookUp(this.#service, id, personId);
    if (viewed) this.#telling = newIn(viewed, this.#sent);
    this.#far = far;
    return viewed !== null;
  }

  /** The next event that the reader does not have yet; null when there is none so far. */
  next(): EventNode | null {
    const first = this.#isOver ? null : this.#first;
    this.#first = null;
    if (first) return first;
    const next = this.#isOver ? null : this.#telling?.next();
    if (!next?.done) return next?.value ?? null;
    this.#telling = null;
    return null;
  }

  /** Nobody wants to hear more. */
  end(): void {
    this.#isOver = true;
    this.#telling = null;
  }
}

function* newIn(viewed: Viewed, sent: Sent): Generator<EventNode, null> {
  let sentences: readonly Text[] | undefined;
  for (const { event, place, index } of placed(viewed)) {
    if (!sent.add(place)) continue;
    sentences ??= sentencesOf(viewed.id, viewed.events);
    yield eventNodeOf(event, sentences[index] ?? { nl: '', en: '' });
  }
  return null;
}
