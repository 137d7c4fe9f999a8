import { describe, expect, it } from 'vitest';
import { byCollaboration } from './by-collaboration.ts';

const person = (id: string, ...seats: [string, string][]) => ({
  id,
  name: id,
  seats: seats.map(([collaborationName, seat]) => ({ collaborationName, seat })),
});

describe('the people one can sign in as', () => {
  it('stand with the one collaboration they sit in, by name, each once', () => {
    const groups = byCollaboration([
      person('studio', ['Buurtbakens', 'PARTICIPANT'], ['Buurtbakens', 'CIRCLE_MEMBER']),
      person('gemeente', ['Avondplein', 'COORDINATOR']),
    ]);
    expect(groups.map(({ collaboration }) => collaboration)).toEqual(['Avondplein', 'Buurtbakens']);
    expect(groups[1]?.people).toMatchObject([{ id: 'studio', seats: ['participant', 'circle-member'] }]);
  });

  it('stand first and apart when they sit in several', () => {
    const guide = person('guide', ['Stil Signaal', 'COORDINATOR'], ['Avondplein', 'COORDINATOR']);
    const [first] = byCollaboration([person('gemeente', ['Avondplein', 'COORDINATOR']), guide]);
    expect(first).toMatchObject({
      collaboration: null,
      people: [{ id: 'guide', seats: ['coordinator'], collaborations: ['Avondplein', 'Stil Signaal'] }],
    });
  });
});
