import type { EntityManager } from '@mikro-orm/postgresql';
import type { BlockId } from '@samenspel/domain';
import { groupedBy } from '@samenspel/domain';
import { AnswerTable } from './answer-table.ts';
import type { GivenAnswer } from './given-answer.ts';

type Own = { blockId: BlockId; answer: GivenAnswer };

/** The answers of one person, for that person alone; read once, when first asked for. */
export class OwnAnswers {
  readonly #em: EntityManager;
  readonly #personId: string | null;
  #byRound: Promise<ReadonlyMap<string, readonly Own[]>> | null = null;

  constructor(em: EntityManager, personId: string | null) {
    this.#em = em;
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
    if (this.#personId === null) return new Map();
    const options = { orderBy: { blockId: 1 }, disableIdentityMap: true } as const;
    const rows = await this.#em.find(AnswerTable, { personId: this.#personId }, options);
    return groupedBy(rows, ({ roundId }) => roundId);
  }
}
