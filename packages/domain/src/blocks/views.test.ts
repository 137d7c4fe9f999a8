import { describe, expect, it } from 'vitest';
import { nothingYet } from '../collaboration/state.ts';
import { blockIds, views } from './index.ts';

describe('the views of the blocks', () => {
  it('bear names of their own, in both languages', () => {
    for (const language of ['nl', 'en'] as const)
      expect(new Set(blockIds.map((id) => views[id].name[language])).size).toBe(16);
  });

  it.each(blockIds)('%s invites in one sentence while there is nothing to draw', (id) => {
    const { invitation, of } = views[id];
    expect(of(nothingYet('c'), '2024-06-01')).toBeNull();
    for (const text of Object.values(invitation)) expect(text).toMatch(/^[A-Z][^!]{40,}[.]$/);
  });
});
