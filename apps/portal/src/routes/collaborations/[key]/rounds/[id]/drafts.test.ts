import { describe, expect, it } from 'vitest';
import type { Draft } from './choice.ts';
import { AnswersInHand, type Send, type Sent } from './drafts.svelte.ts';

const block = 'productive-tension';
const level = (choice: '1' | '2' | '3' | '4' | '5'): Draft => ({ choice, reason: '' });

/** A server whose answers the test gives, one by one, and that tells what it was sent. */
function server() {
  const received: (Draft | null)[] = [];
  const open: ((sent: Sent) => void)[] = [];
  const send: Send = (_, draft) => {
    received.push(draft);
    return new Promise((resolve) => open.push(resolve));
  };
  const answers = async (sent: Sent) => {
    open.shift()?.(sent);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { received, send, answers };
}

describe('saving an answer', () => {
  it('says that it is saved only after the server said so', async () => {
    const { send, answers } = server();
    const hand = new AnswersInHand({}, send);
    hand.choose(block, level('3'));
    expect(hand.standing(block)).toBe('saving');
    await answers({ is: 'saved' });
    expect(hand.standing(block)).toBe('saved');
  });

  it('sends the last choice after the one that is under way, never beside it', async () => {
    const { received, send, answers } = server();
    const hand = new AnswersInHand({}, send);
    for (const choice of ['1', '2', '4'] as const) hand.choose(block, level(choice));
    expect(received).toEqual([level('1')]);
    await answers({ is: 'saved' });
    expect(hand.standing(block)).toBe('saving');
    await answers({ is: 'saved' });
    expect(received).toEqual([level('1'), level('4')]);
    expect(hand.standing(block)).toBe('saved');
  });

  it('waits with “not relevant now” until there is a reason', async () => {
    const { received, send } = server();
    const hand = new AnswersInHand({}, send);
    hand.choose(block, { choice: 'not-relevant-now', reason: '' });
    expect(hand.standing(block)).toBe('unfinished');
    expect(received).toEqual([]);
    hand.choose(block, { choice: 'not-relevant-now', reason: 'Nog niet begonnen.' });
    expect(received).toHaveLength(1);
  });
});

describe('when the connection drops', () => {
  it('keeps the choice, says that it is not saved, and sends it again', async () => {
    const { received, send, answers } = server();
    const planned: (() => void)[] = [];
    const hand = new AnswersInHand({ [block]: level('2') }, send, (again) => planned.push(again));
    hand.choose(block, level('5'));
    await answers({ is: 'waiting' });
    expect(hand.draft(block)).toEqual(level('5'));
    expect(hand.standing(block)).toBe('waiting');
    expect(hand.unsaved).toEqual([block]);
    planned[0]?.();
    await answers({ is: 'saved' });
    expect(received).toEqual([level('5'), level('5')]);
    expect(hand.unsaved).toEqual([]);
  });

  it('waits longer after each try in vain', async () => {
    const { send, answers } = server();
    const pauses: number[] = [];
    const planned: (() => void)[] = [];
    const hand = new AnswersInHand({}, send, (again, seconds) => {
      planned.push(again);
      pauses.push(seconds);
    });
    hand.choose(block, level('1'));
    for (let i = 0; i < 3; i++) {
      await answers({ is: 'waiting' });
      planned.shift()?.();
    }
    expect(pauses).toEqual([2, 4, 8]);
  });
});

it('does not try again what the server refused', async () => {
  const { send, answers } = server();
  const planned: unknown[] = [];
  const hand = new AnswersInHand({}, send, (again) => planned.push(again));
  hand.choose(block, level('1'));
  await answers({ is: 'refused', text: 'Deze ronde is gesloten.' });
  expect(hand.standing(block)).toBe('refused');
  expect(hand.refusal).toBe('Deze ronde is gesloten.');
  expect(planned).toEqual([]);
});
