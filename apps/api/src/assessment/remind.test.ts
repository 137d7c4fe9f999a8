import { randomUUID } from 'node:crypto';
import { linkIn, openPostOffice, type PostOffice } from '@samenspel/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, personWith, signIn } from '../testing/asking.ts';
import { Browser } from '../testing/browser.ts';
import { startService } from '../testing/running.ts';

let running: Running;
let post: PostOffice;
let guide: Person;
let anne: Person;
let round: string;
const id = demoCollaborationId('buurtbakens');
const reminding = 'mutation ($id: ID!, $round: ID!) { remindOfRound(collaborationId: $id, roundId: $round) }';

const opening = `mutation ($id: ID!, $c: String!) { openAssessmentRound(collaborationId: $id, commandId: $c, input: {
    kind: PULSE, blocks: [MOMENTUM], period: { from: "2026-10-01", until: "2026-11-20" }, k: 5, mode: ANONYMOUS
  }) { events { ... on AssessmentRoundOpened { roundId } } } }`;

async function join(address: string): Promise<Person> {
  const inviting =
    'mutation ($id: ID!, $input: InviteInput!) { invite(collaborationId: $id, input: $input) { id } }';
  await guide.ask(inviting, { id, input: { address, seat: 'PARTICIPANT' } });
  const browser = new Browser(running.url);
  const token = linkIn(await post.letterTo(address)).searchParams.get('token');
  await browser.post('/invitation/accept', { token, name: address });
  return personWith(running, browser.token);
}

beforeAll(async () => {
  post = await openPostOffice();
  running = await startService({
    mail: { smtpUrl: post.url, outbox: null, from: 'Samenspel <s@samenspel.example>' },
  });
  guide = await signIn(running, 'gids');
  anne = await join('anne@stad.example');
  await join('bo@stad.example');
  round = (await guide.ask(opening, { id, c: randomUUID() })).openAssessmentRound.events[0].roundId;
}, 60_000);
afterAll(async () => {
  await running.stop();
  await post.stop();
});

describe('a reminder', () => {
  it('goes to who has not answered, and its sender learns nothing', async () => {
    const answering = `mutation ($id: ID!, $round: ID!) { answerBlock(collaborationId: $id, roundId: $round, blockId: MOMENTUM,
      answer: { kind: RATED, level: 4 }) { id } }`;
    await anne.ask(answering, { id, round });
    expect(await guide.ask(reminding, { id, round })).toEqual({ remindOfRound: true });
    const letter = await post.letterTo('bo@stad.example');
    expect(letter.subject).toBe('Je antwoord telt nog mee: Buurtbakens');
    expect(linkIn(letter).pathname).toBe(`/collaborations/${id}/rounds/${round}`);
    expect(post.letters).toHaveLength(0);
  });

  it('does not come twice within two days', async () => {
    expect((await guide.refused(reminding, { id, round })).extensions.code).toBe('WRONG_STATE');
    const em = running.service.database.em.fork();
    await em.execute("update round_reminder set sent_at = sent_at - interval '3 days'");
    expect(await guide.ask(reminding, { id, round })).toEqual({ remindOfRound: true });
    await post.letterTo('bo@stad.example');
  });

  it('fills no mailbox, however many rounds there are', async () => {
    const cancelling = `mutation ($id: ID!, $round: ID!, $c: String!) { cancelAssessmentRound(collaborationId: $id, commandId: $c, input: { roundId: $round, reason: "Opnieuw" }) { version } }`;
    const rename = `mutation ($id: ID!, $name: String!, $c: String!) { describeCollaboration(collaborationId: $id, commandId: $c, input: { name: $name, issue: "Overlast" }) { version } }`;
    await guide.ask(rename, {
      id,
      c: randomUUID(),
      name: 'Buurt\r\nBcc: x@y.example\r\nhttps://elsewhere.example',
    });
    for (let count = 0; count < 4; count++) {
      await guide.ask(cancelling, { id, round, c: randomUUID() });
      round = (await guide.ask(opening, { id, c: randomUUID() })).openAssessmentRound.events[0].roundId;
      expect(await guide.ask(reminding, { id, round })).toEqual({ remindOfRound: true });
    }
    const { subject, text } = await post.letterTo('bo@stad.example'); // the third of two days
    expect(subject).toBe('Je antwoord telt nog mee: Buurt Bcc: x@y. example https elsewhere. example');
    expect(text).not.toContain('https://elsewhere');
    for (let count = 0; count < 3; count++) await post.letterTo('anne@stad.example');
    expect(post.letters).toHaveLength(0);
  });

  it('is for who may open and close rounds, and for open rounds', async () => {
    expect((await anne.refused(reminding, { id, round })).extensions.code).toBe('NOT_ALLOWED');
    expect((await guide.refused(reminding, { id, round: 'none' })).extensions.code).toBe('WRONG_STATE');
  });
});
