import { describe, expect, it } from 'vitest';
import { waitingIn } from './waiting.ts';

const round = {
  id: 'r',
  state: 'OPEN',
  openedOn: '2024-07-01',
  blocks: ['MOMENTUM', 'EQUAL_FOOTING'],
  myAnswers: [{}],
};
const decision = { id: 'd', title: 'Kiosk', state: 'TAKEN', reviewOn: '2024-06-01' };
const listed = {
  key: 'k',
  name: 'Avondplein',
  viewer: { may: ['round:answer', 'decision:record'] },
  rounds: [round],
  decisions: { nodes: [decision] },
  consents: [{ id: 'c', askedOn: '2024-07-02', mayDecide: false }],
};
const kinds = (one: typeof listed, today = '2024-07-04') => waitingIn([one], today).map(({ kind }) => kind);

describe('what waits for a person', () => {
  it('is an open round, and after it a decision whose day to look back has come, however long ago', () => {
    expect(kinds(listed)).toEqual(['round', 'review']);
  });

  it('is what asks for their consent, once for each collaboration, and not what others decide on', () => {
    const decides = { ...listed.consents[0], mayDecide: true } as (typeof listed.consents)[0];
    expect(kinds({ ...listed, consents: [...listed.consents, decides, decides] })).toEqual([
      ...['round', 'consent', 'review'],
    ]);
  });

  it('is nothing where somebody may only read', () => {
    expect(kinds({ ...listed, viewer: { may: ['collaboration:read'] } })).toEqual([]);
  });

  it('is no closed round, no later review and no decision that was superseded', () => {
    const quiet = { ...listed, rounds: [{ ...round, state: 'CLOSED' }] };
    expect(kinds(quiet, '2024-05-31')).toEqual([]);
    const superseded = { ...quiet, decisions: { nodes: [{ ...decision, state: 'SUPERSEDED' }] } };
    expect(kinds(superseded)).toEqual([]);
  });
});
