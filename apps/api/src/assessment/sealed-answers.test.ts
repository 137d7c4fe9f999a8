import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlockId } from '@samenspel/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { makeSealingKey, readSealing, type Sealing } from '../sealing/sealing.ts';
import { startService } from '../testing/running.ts';
import { answersOf, putAnswers } from './answers.ts';
import type { GivenAnswer } from './given-answer.ts';
import { OwnAnswers } from './own-answers.ts';
import { sealEarlierAnswers } from './seal-earlier.ts';

let running: Running;
let sealing: Sealing;
beforeAll(async () => {
  running = await startService({ demo: false });
  sealing = running.service.sealing as Sealing;
});
afterAll(() => running.stop());

const em = () => running.service.database.em.fork();
const canary = 'Kanariereden';
const answers: Record<string, GivenAnswer> = {
  'tangible-value': { kind: 'not-relevant-now', reason: `${canary} omdat het plein nog dicht is.` },
  momentum: { kind: 'rated', level: 4 },
  'equal-footing': { kind: 'unknown' },
  'active-network': { kind: 'not-relevant-now', reason: '\u0007'.repeat(200) },
  'fitting-funding': { kind: 'not-relevant-now', reason: '🕯'.repeat(100) },
};

/** One person's answers in a round of their own. */
async function given(roundId: string = randomUUID(), personId: string = randomUUID()) {
  const kept = Object.entries(answers).map(([blockId, answer]) => ({
    key: { collaborationId: 'c', roundId, personId, blockId: blockId as BlockId },
    answer,
  }));
  await putAnswers(em(), sealing, kept);
  return { roundId, personId };
}

const ownOf = async ({ roundId, personId }: { roundId: string; personId: string }, key = sealing) =>
  Object.fromEntries(
    (await new OwnAnswers(em(), key, personId).on(roundId)).map(({ blockId, answer }) => [blockId, answer]),
  );

type Row = Record<string, unknown> & { sealed: string };
const rowsOf = (roundId: string) =>
  em().execute<Row[]>('select * from answer where round_id = ? order by person_id, block_id', [roundId]);

describe('the table of answers', () => {
  it('holds nothing that can be read: no kind, level or reason', async () => {
    const { roundId } = await given();
    for (const row of await rowsOf(roundId)) {
      const [{ sealed, unsealed, block_id, ...others }] = [row];
      expect(sealed).toMatch(/^1\.[0-9a-f]{8}\.[\w-]{16}\.[\w-]+$/);
      expect(unsealed).toBeNull();
      const text =
        JSON.stringify(others) + Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString('latin1');
      for (const word of [canary, 'rated', 'level', 'unknown', 'relevant', 'reason'])
        expect(text).not.toContain(word);
    }
  });

  it('tells nothing by how long an answer is, and nothing by how it looks', async () => {
    const { roundId } = await given();
    const sealed = (await rowsOf(roundId)).map((row) => row.sealed);
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
    const again = await given();
    expect(sealed).not.toContain((await rowsOf(again.roundId))[0]?.sealed);
  });

  it('takes nothing that is not sealed', async () => {
    const insert = (column: string, value: string) =>
      em().execute(
        `insert into answer (round_id, person_id, block_id, collaboration_id, ${column}) values (?, 'p', 'momentum', 'c', ?)`,
        [randomUUID(), value],
      );
    await expect(insert('unsealed', '{"kind":"unknown"}')).rejects.toThrow('answer_is_sealed');
  });
});

describe('an answer opens', () => {
  it('for its author, as it was given, and for the closing without its reason', async () => {
    const mine = await given();
    expect(await ownOf(mine)).toEqual(answers);
    const closing = await answersOf(em(), sealing, mine.roundId);
    expect(closing).toHaveLength(5);
    expect(closing).toContainEqual({
      personId: mine.personId,
      blockId: 'momentum',
      answer: answers.momentum,
    });
    expect(JSON.stringify(closing)).not.toContain('reason');
  });

  it('in no row of somebody else, of another block or of another round', async () => {
    const mine = await given();
    const elsewhere = await given(undefined, mine.personId);
    const theirs = await given(mine.roundId);
    const sealed = (await rowsOf(mine.roundId)).find(
      (row) => row.person_id === mine.personId && row.block_id === 'momentum',
    )?.sealed;
    const put = ({ roundId, personId }: typeof mine, blockId: string) =>
      em().execute('update answer set sealed = ? where round_id = ? and person_id = ? and block_id = ?', [
        ...[sealed, roundId, personId, blockId],
      ]);
    await put(theirs, 'momentum');
    await put(mine, 'equal-footing');
    await put(elsewhere, 'momentum');
    expect(await ownOf(theirs)).not.toHaveProperty('momentum');
    expect(await ownOf(elsewhere)).not.toHaveProperty('momentum');
    expect(Object.keys(await ownOf(mine)).toSorted()).toEqual(
      Object.keys(answers)
        .filter((id) => id !== 'equal-footing')
        .toSorted(),
    );
    await expect(answersOf(em(), sealing, mine.roundId)).rejects.toThrow(
      expect.objectContaining({ code: 'WRONG_STATE' }),
    );
  });

  it('with no other key', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sealing-')), 'key');
    makeSealingKey(file);
    const mine = await given();
    expect(await ownOf(mine, readSealing(file) as Sealing)).toEqual({});
  });

  it('without any key neither, and none is taken then', async () => {
    const mine = await given();
    expect(await new OwnAnswers(em(), null, mine.personId).on(mine.roundId)).toEqual([]);
    for (const work of [answersOf(em(), null, mine.roundId), putAnswers(em(), null, [])])
      await expect(work).rejects.toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
  });
});

describe('answers from before they were sealed', () => {
  it('are sealed at the next start, and stay their authors’', async () => {
    const roundId = randomUUID();
    const reason = `${canary} van vroeger`;
    await em().transactional(async (tx) => {
      await tx.execute('set local role samenspel_owner');
      await tx.execute('alter table answer drop constraint answer_is_sealed');
      await tx.execute(
        `insert into answer (round_id, person_id, block_id, collaboration_id, unsealed) values (?, 'p', 'momentum', 'c', ?)`,
        [roundId, JSON.stringify({ kind: 'not-relevant-now', reason })],
      );
      await tx.execute(
        'alter table answer add constraint answer_is_sealed check (sealed is not null and unsealed is null) not valid',
      );
    });
    expect(await sealEarlierAnswers(running.service.database, sealing)).toBe(1);
    expect(JSON.stringify(await rowsOf(roundId))).not.toContain(canary);
    expect(await ownOf({ roundId, personId: 'p' })).toEqual({
      momentum: { kind: 'not-relevant-now', reason },
    });
    expect(await sealEarlierAnswers(running.service.database, sealing)).toBe(0);
  });
});
