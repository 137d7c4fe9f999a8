import { Refusal } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { checkEnvelope } from './envelope.ts';

const envelope = { name: 'draftDecision', commandId: 'c', actor: 'me', input: {} } as const;

describe('the envelope of a command', () => {
  it('takes any id that is text, in whatever script', () => {
    expect(() => checkEnvelope({ ...envelope, commandId: '🧱 é 命令' })).not.toThrow();
  });

  it.each([
    ['nothing', ' '],
    ['too long', 'x'.repeat(201)],
    ['half a character, which the log could not hash', 'a\ud83e'],
  ])('refuses an id that is %s', (_, commandId) => {
    expect(() => checkEnvelope({ ...envelope, commandId })).toThrow(Refusal);
  });
});
