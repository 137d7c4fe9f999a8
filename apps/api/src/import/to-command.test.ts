import { readDecisionRecords } from '@samenspel/decision-records';
import { check, commandTypes } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { commandInputOf } from './to-command.ts';

const inputOf = (content: string) =>
  commandInputOf(readDecisionRecords([{ path: 'log/0001-kiosk.md', content }]));

describe('a record that was read, as input of the command', () => {
  it.each([
    ['a title too long by half a character', `# 1. ${'a'.repeat(498)}🎪🎪\n\n## Decision\n\nYes.\n`],
    [
      'half a character in its front matter',
      '---\nstatus: "accepted \\uD83C"\n---\n\n# 1. Kiosk\n\n## Decision\n\nYes.\n',
    ],
  ])('can be recorded though it has %s', (_, content) => {
    const input = inputOf(content);
    expect(JSON.stringify(input)).toContain('\ufffd');
    expect(() => check(commandTypes.importDecisions.input, input)).not.toThrow();
  });
});
