import { describe, expect, it } from 'vitest';
import { answerInput, choiceForKey, choices, draftOf, isWhole, longestReason } from './choice.ts';

describe('the keys of a question', () => {
  it('chooses a level with its digit, and what stands beside the scale with its sign', () => {
    expect(['1', '2', '3', '4', '5', '?', '-'].map(choiceForKey)).toEqual(choices);
  });

  it('leaves every other key to the browser', () => {
    for (const key of ['0', '6', 'Enter', 'ArrowDown', 'Tab', ' ', 'a', '11'])
      expect(choiceForKey(key)).toBeNull();
  });
});

describe('“not relevant now”', () => {
  it('needs a reason, of no more than 200 characters', () => {
    const withReason = (reason: string) => isWhole({ choice: 'not-relevant-now', reason });
    expect(withReason('  ')).toBe(false);
    expect(withReason('We kennen elkaar net.')).toBe(true);
    expect(withReason('x'.repeat(longestReason + 1))).toBe(false);
  });
});

it('brings an answer to the API and back unchanged', () => {
  const reason = 'Eerst hier op het plein kijken.';
  for (const choice of choices) {
    const draft = { choice, reason: choice === 'not-relevant-now' ? reason : '' };
    expect(draftOf({ level: null, reason: null, ...answerInput(draft) })).toEqual(draft);
  }
});
