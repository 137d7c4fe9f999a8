import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';

const id = demoCollaborationId('avondplein');
/** Two people of the municipality, one of the youth work, and a funder's reader. */
const people = {
  author: 'avondplein-gemeente-1',
  sameSide: 'avondplein-gemeente-2',
  otherSide: 'avondplein-hoekplank-1',
  funder: 'fonds-gedeelde-straat',
} as const;
type Who = keyof typeof people;

let running: Running;
let persons: Record<Who, Person>;
beforeAll(async () => {
  running = await startService();
  const signedIn = Object.entries(people).map(async ([who, personId]) => [
    who,
    await signIn(running, personId),
  ]);
  persons = Object.fromEntries(await Promise.all(signedIn));
});
afterAll(() => running.stop());

const command = (
  name: string,
) => `mutation ($id: ID!, $c: String!, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(collaborationId: $id, commandId: $c, input: $input) { events { type data } } }`;
const give = async (who: Who, name: string, input: object) =>
  (await persons[who].ask(command(name), { id, c: randomUUID(), input }))[name].events;
const refused = async (who: Who, name: string, input: object) =>
  (await persons[who].refused(command(name), { id, c: randomUUID(), input })).extensions.code;

type Asked = { id: string; recordId: string; mayDecide: boolean; isMine: boolean };
const look = `query ($id: ID!) { collaboration(id: $id) {
  consents { id about recordId to personId askedBy mayDecide isMine } records(first: 100) { nodes { recordId called } } } }`;
const seenBy = async (who: Who) => (await persons[who].ask(look, { id })).collaboration;
const askedIn = async (who: Who, recordId: string): Promise<Asked | undefined> =>
  (await seenBy(who)).consents.find((one: Asked) => one.recordId === recordId);

async function askedToWiden(): Promise<{ recordId: string; consentId: string }> {
  const [noted] = await give('author', 'noteObservation', {
    what: `Kanarie ${randomUUID()}`,
    blocks: ['MOMENTUM'],
  });
  const { recordId } = noted.data;
  const [asked] = await give('author', 'changeRecordVisibility', { recordId, to: 'FUNDER' });
  expect(asked.type).toBe('ConsentAsked');
  return { recordId, consentId: asked.data.consentId };
}
const seesIt = async (who: Who, recordId: string): Promise<boolean> =>
  JSON.stringify((await seenBy(who)).records).includes(recordId);

describe('showing a record beyond the team', () => {
  it('waits for somebody of another side, and then it is shown', async () => {
    const { recordId, consentId } = await askedToWiden();
    expect(await askedIn('author', recordId)).toMatchObject({ mayDecide: false, isMine: true });
    expect(await askedIn('sameSide', recordId)).toMatchObject({ mayDecide: false, isMine: false });
    expect(await askedIn('otherSide', recordId)).toMatchObject({ mayDecide: true, isMine: false });
    expect((await seenBy('funder')).consents).toEqual([]);
    expect(await refused('sameSide', 'giveConsent', { consentId })).toBe('NOT_ALLOWED');
    expect(await refused('author', 'giveConsent', { consentId })).toBe('NOT_ALLOWED');
    expect(await seesIt('funder', recordId)).toBe(false);
    const events = await give('otherSide', 'giveConsent', { consentId });
    expect(events.map(({ type }: { type: string }) => type)).toEqual([
      'ConsentGiven',
      'RecordVisibilityChanged',
    ]);
    expect(await seesIt('funder', recordId)).toBe(true);
    expect(await askedIn('otherSide', recordId)).toBeUndefined();
  });

  it('does not happen when it is declined or taken back', async () => {
    for (const [who, name] of [
      ['otherSide', 'declineConsent'],
      ['author', 'withdrawConsent'],
    ] as const) {
      const { recordId, consentId } = await askedToWiden();
      await give(who, name, { consentId });
      expect(await refused('otherSide', 'giveConsent', { consentId })).toBe('NOT_FOUND');
      expect(await seesIt('funder', recordId)).toBe(false);
    }
  });
});
