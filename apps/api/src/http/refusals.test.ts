import { InvalidInput, Refusal } from '@samenspel/domain';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { answerFor } from './refusals.ts';

/** What is answered for an error thrown in a resolver, and what is written down of it. */
function answered(thrown: Error): { answer: ReturnType<typeof answerFor>; log: string } {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(line) });
  const error = new GraphQLError(thrown.message, { originalError: thrown, path: ['a'] });
  return { answer: answerFor(error, error.toJSON(), log), log: lines.join('') };
}

describe('an answer to what went wrong', () => {
  it('keeps the code, the field and both sentences of a refusal', () => {
    const { answer, log } = answered(new Refusal('ROUND_CLOSED', { nl: 'Dicht.', en: 'Closed.' }, 'roundId'));
    expect(answer).toMatchObject({
      message: 'Closed.',
      path: ['a'],
      extensions: { code: 'ROUND_CLOSED', field: 'roundId', text: { nl: 'Dicht.', en: 'Closed.' } },
    });
    expect(log).toBe('');
  });

  it('names every field that was not right', () => {
    const issues = ['a', 'b'].map((field) => ({ field, text: { nl: 'Vul dit in.', en: 'Fill this in.' } }));
    expect(answered(new InvalidInput(issues)).answer.extensions).toMatchObject({ code: 'INVALID', issues });
  });

  it('tells nothing of a mistake of ours, and writes down where it is but not what was asked', () => {
    const { answer, log } = answered(new TypeError("insert into answer values ('my secret level')"));
    expect(answer.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(answer) + log).not.toContain('secret');
    expect(log).toContain('TypeError');
    expect(log).toContain('refusals.test.ts');
  });
});
