import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { InTurn } from './in-turn.ts';

describe('taking turns', () => {
  it('keeps the works on one subject apart and in order, also after a failure', async () => {
    const inTurn = new InTurn();
    const seen: string[] = [];
    const work = (name: string, fails = false) =>
      inTurn.do('one', async () => {
        seen.push(`${name} begins`);
        await sleep(2);
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('does not let one subject wait for another', async () => {
    const inTurn = new InTurn();
    let release = () => {};
    const stuck = inTurn.do('one', () => new Promise<void>((done) => (release = done)));
    expect(await inTurn.do('two', async () => 'done')).toBe('done');
    release();
    await stuck;
  });
});
