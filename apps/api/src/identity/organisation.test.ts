import { client, type IdentityProvider, openIdentityProvider, type Staff } from '@samenspel/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import { InvitationTable } from '../invitation/invitation-table.ts';
import { hashOf, newToken } from '../invitation/token.ts';
import type { Running } from '../main.ts';
import { type Person, personWith, signIn } from '../testing/asking.ts';
import { makeKnownThere } from '../testing/of-organisation.ts';
import { startService } from '../testing/running.ts';
import { Visitor } from '../testing/visitor.ts';

const avondplein = demoCollaborationId('avondplein');
const portal = 'http://localhost:3000';
const staff: Staff = {
  ada: { name: 'Ada', email: 'ada@city.example', groups: ['designers'] },
  bas: { name: 'Bas', email: 'bas@city.example', groups: [] },
};
let provider: IdentityProvider;
let running: Running;
let guide: Person;

beforeAll(async () => {
  provider = await openIdentityProvider(staff, `${portal}/auth/callback/organisation`);
  const oidc = {
    ...client,
    discoveryUrl: `${provider.issuer}/.well-known/openid-configuration`,
    name: 'City',
    groupsClaim: 'groups',
  };
  running = await startService({
    portalOrigin: portal,
    identity: { passwords: false, signUp: 'invited', oidc },
  });
  guide = await ofTheOrganisation('gids');
});
afterAll(async () => {
  await running.stop();
  await provider.stop();
});

/** One of the fictional people, who comes through the organisation too. */
async function ofTheOrganisation(personId: string): Promise<Person> {
  const person = await signIn(running, personId);
  await makeKnownThere(running, personId);
  return person;
}

/** Signs in through the organisation, as a browser that follows every step would. */
async function through(login: string): Promise<Person> {
  const visitor = new Visitor({ [portal]: running.url });
  const { url } = await visitor.post(`${portal}/auth/sign-in/social`, {
    provider: 'organisation',
    callbackURL: '/',
  });
  expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256');
  const choice = await visitor.follow(url);
  await visitor.follow(`${choice}?as=${login}`);
  return personWith(running, visitor.token);
}

const seatsOf = async (person: Person) => {
  const answer = await person.ask('query ($id: ID!) { collaboration(id: $id) { viewer { seats } } }', {
    id: avondplein,
  });
  return answer.collaboration?.viewer.seats ?? null;
};

describe('the organisation’s own sign-in service', () => {
  it('tells who somebody is', async () => {
    expect((await (await through('ada')).ask('{ me { name } }')).me).toEqual({ name: 'Ada' });
  });

  it('leads to the same account every time, and to the name it has today', async () => {
    const first = (await (await through('bas')).ask('{ me { id } }')).me;
    staff.bas = { name: 'Bastiaan', email: 'bas@city.example', groups: [] };
    expect((await (await through('bas')).ask('{ me { id name } }')).me).toEqual({
      ...first,
      name: 'Bastiaan',
    });
  });

  it('brings the seats that were offered to a group, and takes them back from who left it', async () => {
    const inviting =
      'mutation ($id: ID!, $input: InviteInput!) { invite(collaborationId: $id, input: $input) { id group } }';
    expect(await seatsOf(await through('ada'))).toBeNull();
    await guide.ask(inviting, { id: avondplein, input: { group: 'designers', seat: 'PARTICIPANT' } });
    expect(await seatsOf(await through('ada'))).toEqual(['PARTICIPANT']);
    expect(await seatsOf(await through('bas'))).toBeNull();
    staff.ada = { name: 'Ada', email: 'ada@city.example', groups: [] };
    expect(await seatsOf(await through('ada'))).toBeNull();
  });

  it('has seats offered to its groups by people of its own only, and to fifty at most', async () => {
    const inviting =
      'mutation ($id: ID!, $input: InviteInput!) { invite(collaborationId: $id, input: $input) { id } }';
    const starting =
      'mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "Own", issue: "I" }) { collaboration { key } } }';
    const [stranger, colleague] = [
      await signIn(running, 'avondplein-hoekplank-1'),
      await ofTheOrganisation('buurtbakens-schuifdak-1'),
    ];
    const begun = async (person: Person, c: string): Promise<string> =>
      (await person.ask(starting, { c })).startCollaboration.collaboration.key;
    const refused = async (person: Person, id: string) =>
      (await person.refused(inviting, { id, input: { group: 'illness', seat: 'READER' } })).extensions;
    expect(await refused(stranger, await begun(stranger, 'a'))).toMatchObject({
      ...{ code: 'NOT_ALLOWED', field: 'group' },
    });
    const id = await begun(colleague, 'b');
    for (let n = 0; n < 50; n++)
      await colleague.ask(inviting, { id, input: { group: `group ${n}`, seat: 'READER' } });
    expect(await refused(colleague, id)).toMatchObject({ code: 'WRONG_STATE', field: 'group' });
  });

  it('gives no seats by an offer that was withdrawn, and still takes back those it gave', async () => {
    const inviting =
      'mutation ($id: ID!, $input: InviteInput!) { invite(collaborationId: $id, input: $input) { id } }';
    const withdrawing = 'mutation ($id: ID!) { withdrawInvitation(id: $id) }';
    staff.dia = { name: 'Dia', email: 'dia@city.example', groups: ['writers'] };
    staff.eef = { name: 'Eef', email: 'eef@city.example', groups: ['writers'] };
    const input = { group: 'writers', seat: 'PARTICIPANT' };
    const { id } = (await guide.ask(inviting, { id: avondplein, input })).invite;
    expect(await seatsOf(await through('dia'))).toEqual(['PARTICIPANT']);
    await guide.ask(withdrawing, { id });
    expect(await seatsOf(await through('eef'))).toBeNull();
    expect(await seatsOf(await through('dia'))).toEqual(['PARTICIPANT']);
    staff.dia = { name: 'Dia', email: 'dia@city.example', groups: [] };
    expect(await seatsOf(await through('dia'))).toBeNull();
  });

  it('leaves a seat that was given in person, before or after', async () => {
    const inviting =
      'mutation ($id: ID!, $input: InviteInput!) { invite(collaborationId: $id, input: $input) { id } }';
    const toGroup = (group: string) =>
      guide.ask(inviting, { id: avondplein, input: { group, seat: 'READER' } });
    const inPerson = async (person: Person) => {
      const token = newToken();
      const { id } = (
        await guide.ask(inviting, { id: avondplein, input: { address: 'x@city.example', seat: 'READER' } })
      ).invite;
      const em = running.service.database.em.fork();
      await em.nativeUpdate(InvitationTable, { id }, { tokenHash: hashOf(token) });
      await person.ask('mutation ($token: String!) { acceptInvitation(token: $token) }', { token });
    };
    const eva = (...groups: string[]) => {
      staff.eva = { name: 'Eva', email: 'eva@city.example', groups };
      return through('eva');
    };
    const fay = (...groups: string[]) => {
      staff.fay = { name: 'Fay', email: 'fay@city.example', groups };
      return through('fay');
    };
    await inPerson(await eva());
    await toGroup('readers');
    expect(await seatsOf(await eva('readers'))).toEqual(['READER']);
    expect(await seatsOf(await eva())).toEqual(['READER']);
    const person = await fay('readers');
    expect(await seatsOf(person)).toEqual(['READER']);
    await inPerson(person);
    expect(await seatsOf(await fay())).toEqual(['READER']);
  });

  it('leaves the seat of who moves from one group to another that has it', async () => {
    const inviting =
      'mutation ($id: ID!, $input: InviteInput!) { invite(collaborationId: $id, input: $input) { id } }';
    for (const group of ['first', 'second'])
      await guide.ask(inviting, { id: avondplein, input: { group, seat: 'READER' } });
    const gia = (...groups: string[]) => {
      staff.gia = { name: 'Gia', email: 'gia@city.example', groups };
      return through('gia');
    };
    expect(await seatsOf(await gia('first'))).toEqual(['READER']);
    expect(await seatsOf(await gia('first', 'second'))).toEqual(['READER']);
    expect(await seatsOf(await gia('second'))).toEqual(['READER']);
    expect(await seatsOf(await gia())).toBeNull();
  });

  it('takes a seat back also when who offered it manages no seats any more', async () => {
    const inviting =
      'mutation ($id: ID!, $input: InviteInput!) { invite(collaborationId: $id, input: $input) { id } }';
    const ending =
      'mutation ($id: ID!, $commandId: String!, $input: EndSeatInput!) { endSeat(collaborationId: $id, commandId: $commandId, input: $input) { version } }';
    staff.cor = { name: 'Cor', email: 'cor@city.example', groups: ['planners'] };
    const coordinator = await ofTheOrganisation('avondplein-gemeente-1');
    await coordinator.ask(inviting, { id: avondplein, input: { group: 'planners', seat: 'PARTICIPANT' } });
    expect(await seatsOf(await through('cor'))).toEqual(['PARTICIPANT']);
    const input = { personId: 'avondplein-gemeente-1', seat: 'COORDINATOR' };
    await guide.ask(ending, { id: avondplein, commandId: 'coordinator-leaves', input });
    staff.cor = { name: 'Cor', email: 'cor@city.example', groups: [] };
    expect(await seatsOf(await through('cor'))).toBeNull();
  });

  it('gives no seat back that was ended by hand, also to who left the group and came back', async () => {
    const inviting =
      'mutation ($id: ID!, $input: InviteInput!) { invite(collaborationId: $id, input: $input) { id } }';
    const ending =
      'mutation ($id: ID!, $commandId: String!, $input: EndSeatInput!) { endSeat(collaborationId: $id, commandId: $commandId, input: $input) { version } }';
    const hal = (...groups: string[]) => {
      staff.hal = { name: 'Hal', email: 'hal@city.example', groups };
      return through('hal');
    };
    await guide.ask(inviting, { id: avondplein, input: { group: 'builders', seat: 'READER' } });
    const person = await hal('builders');
    expect(await seatsOf(person)).toEqual(['READER']);
    const input = { personId: (await person.ask('{ me { id } }')).me.id, seat: 'READER' };
    await guide.ask(ending, { id: avondplein, commandId: 'hal-leaves', input });
    for (const groups of [['builders'], [], ['builders'], [], ['builders']])
      expect(await seatsOf(await hal(...groups))).toBeNull();
    await guide.ask(inviting, { id: avondplein, input: { group: 'builders', seat: 'PARTICIPANT' } });
    expect(await seatsOf(await hal('builders'))).toEqual(['PARTICIPANT']);
    expect(await seatsOf(await hal())).toBeNull();
  });
});
