import { eventTypes } from '@samenspel/domain';
import { exampleOf } from '@samenspel/domain/examples';
import { expect, it } from 'vitest';
import { ownTexts } from './own-texts.ts';

it('names the fields of what somebody wrote, in their language', () => {
  const data = { name: 'Plein', issue: 'Overlast' };
  expect(ownTexts('CollaborationStarted', data, 'nl')).toEqual([
    { label: 'naam', text: 'Plein' },
    { label: 'vraagstuk', text: 'Overlast' },
  ]);
  expect(ownTexts('CollaborationStarted', data, 'en')[1]?.label).toBe('issue');
});

it('reads every event, also one it does not know', () => {
  for (const { name, schema } of Object.values(eventTypes))
    for (const { label } of ownTexts(name, exampleOf(schema as never), 'nl')) expect(label).not.toBe('');
  expect(ownTexts('Unheard', { text: 'x' }, 'nl')).toEqual([]);
});
