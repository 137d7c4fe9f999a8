import { InvalidInput } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { inputOf } from './named.ts';

const draft = { title: 'Kiosk bouwen', context: 'Het plein is leeg.', blocks: ['tangible-value'] };

describe('the input of a command', () => {
  it('names the ids of fixed lists as the API does, and leaves texts alone', () => {
    const effect = {
      blockId: 'equal-footing',
      direction: 'up',
      size: 'some',
      byDate: '2024-07-04',
      confidence: 'low',
    };
    expect(inputOf('draftDecision', { ...draft, expectedEffects: [effect] })).toEqual({
      ...draft,
      blocks: ['TANGIBLE_VALUE'],
      expectedEffects: [
        { blockId: 'EQUAL_FOOTING', direction: 'UP', size: 'SOME', byDate: '2024-07-04', confidence: 'LOW' },
      ],
    });
  });

  it('says per field what is missing or unknown', () => {
    const attempt = () => inputOf('draftDecision', { title: 'Kiosk', blocks: ['no-such-block'] });
    expect(attempt).toThrowError(InvalidInput);
    expect(attempt).toThrowError(
      expect.objectContaining({
        issues: expect.arrayContaining([
          expect.objectContaining({ field: 'context' }),
          expect.objectContaining({ field: 'blocks.0' }),
        ]),
      }),
    );
  });
});
