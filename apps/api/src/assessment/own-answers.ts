import type { EntityManager } from '@mikro-orm/postgresql';
import type { BlockId } from '@samenspel/domain';
import { groupedBy } from '@samenspel/domain';
import type { Sealing } from '../sealing/sealing.ts';
import { AnswerTable } from './answer-table.ts';
import type { GivenAnswer } from './given-answer.ts';
import { openedAnswer } from './sealed-answer.ts';

type Own = { blockId: BlockId; answer: GivenAnswer };

/** The answers of one person, for that person alone; read once, when first asked for. One that does not open counts as not given. */
export class OwnAnswers {
  readonly #em: EntityManager;
  readonly #sealing: Sealing | null;
  readonly #personId: string | null;
  #byRound: Promise<ReadonlyMap<string, readonly Own[]>> | null = null;

  constructor(em: EntityManager, sealing: Sealing | null, personId: string | null) {
    this.#em = em;
    this.#sealing = sealing;
    this.#personId = personId;
  }

  /** The answers on one round, by the ids of the blocks. */
  async on(roundId: string): Promise<readonly Own[]> {
    this.#byRound ??= this.#read();
    return (await this.#byRound).get(roundId) ?? [];
  }

  /** To be called after an answer changed. */
  forget(): void {
    this.#byRound = null;
  }

  async #read(): Promise<ReadonlyMap<string, readonly Own[]>> {
    const sealing = this.#sealing;
    if (this.#personId === null || !sealing) return new Map();
    const options = { orderBy: { blockId: 1 }, disableIdentityMap: true } as const;
    const rows = await this.#em.find(AnswerTable, { personId: this.#personId }, options);
    const opened = rows.flatMap(({ sealed, ...key }) => {
      const answer = openedAnswer(sealing, key, sealed);
      return answer ? [{ roundId: key.roundId, blockId: key.blockId, answer }] : [];
    });
    return groupedBy(opened, ({ roundId }) => roundId);
  }
}
