import { randomUUID } from 'node:crypto';
import type { Happening, Language } from '@samenspel/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '../commands/record.ts';
import type { Config } from '../config.ts';
import { asEraser } from '../database/migrate.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import { carryOut } from '../erasure/carry-out.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService, testConfig } from '../testing/running.ts';

const id = 'square';
const people = {
  author: 'avondplein-gemeente-1',
  member: 'gids',
  circle: 'avondplein-vlonderlicht-1',
  manager: 'programmabureau-maakruimte',
  funder: 'fonds-gedeelde-straat',
} as const;
type Who = keyof typeof people;
const seats = {
  author: 'participant',
  member: 'facilitator',
  circle: 'circle-member',
  manager: 'portfolio-manager',
  funder: 'funder-reader',
} as const;

let config: Config;
let running: Running;
const persons = new Map<Who, Person>();

beforeAll(async () => {
  config = await testConfig();
  running = await startService(config);
  await happens(
    { type: 'CollaborationStarted', data: { name: 'Plein', issue: 'Leeg' }, visibility: 'funder' },
    ...Object.entries(people).map(([who, personId]) => seat(personId, seats[who as Who])),
  );
  for (const [who, personId] of Object.entries(people))
    persons.set(who as Who, await signIn(running, personId));
});
afterAll(() => running.stop());

const seat = (personId: string, name: string): Happening => ({
  type: 'SeatGranted',
  data: { personId, seat: name },
});
const risk = (
  recordId: string,
  title: string,
  more: Partial<Happening> & { text?: string } = {},
): Happening => {
  const { text = 'Dan blijft het leeg.', ...envelope } = more;
  return { type: 'RiskIdentified', data: { recordId, title, consequence: text }, ...envelope };
};
const draft = (
  decisionId: string,
  title: string,
  context: string,
  more: Partial<Happening> = {},
): Happening => ({
  type: 'DecisionDrafted',
  data: { decisionId, title, context, blocks: ['momentum'] },
  ...more,
});

/** Records what happened as the author, outside the rules. */
const happens = (...happenings: Happening[]) => inLanguage('nl', ...happenings);
async function inLanguage(language: Language, ...happenings: Happening[]): Promise<void> {
  const { database, histories } = running.service;
  const em = database.em.fork();
  const command = {
    name: 'describeCollaboration',
    collaborationId: id,
    commandId: randomUUID(),
    input: {},
  } as const;
  const request = { ...command, actor: people.author, language };
  const history = await histories.load(em, id);
  histories.add(history, await record(em, history, request, happenings));
}

const query = `query ($id: ID!, $text: String!, $first: Int, $after: String) { collaboration(id: $id) {
  search(text: $text, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes {
    id kind title titleLanguage language occurredOn snippet { text isMatch }
    record { called } decision { title } partner { name } } } } }`;
type Hit = {
  id: string;
  title: string;
  language: string;
  snippet: { text: string; isMatch: boolean }[];
} & Record<string, unknown>;
async function search(who: Who, text: string, more: object = {}) {
  const person = persons.get(who) as Person;
  const { collaboration } = await person.ask(query, { id, text, ...more });
  return collaboration.search as {
    nodes: Hit[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const found = async (who: Who, text: string) => (await search(who, text)).nodes.map((hit) => hit.id).sort();

describe('words', () => {
  it('are found in every form of Dutch, also with an apostrophe and between curly quotes', async () => {
    await happens(
      risk('forms', 'De risico’s van “lantaarns”', { text: 'Er waren spanningen.' }),
      risk('plain', 'Eén risico', { text: 'Een spanning.' }),
    );
    for (const text of ['risico', "risico's", 'risico’s', 'Spanningen', 'spanning'])
      expect(await found('member', text), text).toEqual(['forms', 'plain']);
    for (const text of ['lantaarn', '“lantaarns”'])
      expect(await found('member', text), text).toEqual(['forms']);
  });

  it('are found in a translation and in English, in the language that was written', async () => {
    await happens(risk('rain', 'Regen op het plein'), {
      type: 'TranslationAdded',
      data: { recordId: 'rain', fieldName: 'title', language: 'en', translation: 'Puddles everywhere' },
    });
    await inLanguage('en', draft('lamps', 'New lampposts', 'Residents were waiting in the dark.'));
    const [rain] = (await search('member', 'puddle')).nodes;
    expect(rain).toMatchObject({
      id: 'rain',
      title: 'Puddles everywhere',
      titleLanguage: 'EN',
      language: 'EN',
    });
    const [lamps] = (await search('member', 'resident wait')).nodes;
    expect(lamps).toMatchObject({ kind: 'Decision', language: 'EN', decision: { title: 'New lampposts' } });
  });

  it('are found as they stand now, first where they are the title, with the place around them', async () => {
    const corrections = [{ fieldName: 'title', before: '"Tegels"', after: '"Fontein"' }];
    await happens(
      risk('tiles', 'Tegels', { text: 'Het wordt glad.', occurredOn: '2024-03-01' }),
      { type: 'RecordCorrected', data: { recordId: 'tiles', corrections, reason: 'Anders bedoeld.' } },
      risk('other', 'Water', { text: 'De buren zien de fontein niet zitten.' }),
    );
    expect(await found('member', 'tegels')).toEqual([]);
    const { nodes } = await search('member', 'fontein');
    expect(nodes.map((hit) => hit.id)).toEqual(['tiles', 'other']);
    expect(nodes[0]).toMatchObject({ kind: 'Risk', occurredOn: '2024-03-01', record: { called: 'Fontein' } });
    expect(nodes[0]?.snippet).toEqual([{ text: 'Het wordt glad.', isMatch: false }]);
    expect(nodes[1]?.snippet.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'fontein', isMatch: true }]);
    expect(nodes[1]?.snippet.map(({ text }) => text).join('')).toBe('De buren zien de fontein niet zitten.');
  });

  it('are found of partners', async () => {
    await happens({
      type: 'PartnerJoined',
      data: {
        partnerId: 'p',
        name: 'Wijkbakkerij',
        partnerKind: 'public-organisation',
        reason: 'Zij bakken brood.',
      },
    });
    expect((await search('member', 'broden')).nodes).toMatchObject([
      { id: 'p', kind: 'Partner', title: 'Wijkbakkerij', partner: { name: 'Wijkbakkerij' } },
    ]);
  });

  it('are found in texts that say little else, however often', async () => {
    const words = 'alfa bravo kilo lima mike oscar papa romeo sierra tango victor zoeloe';
    const texts = Array.from({ length: 150 }, (_, n) => `${words} ${n} `.repeat(150));
    await happens(...texts.map((text, n) => risk(`often-${n}`, `Vaak ${n}`, { text })));
    const hits = (await search('member', words, { first: 3 })).nodes.filter(({ id }) =>
      id.startsWith('often'),
    );
    expect(hits).toHaveLength(3);
  });

  it('can be left out, stand in quotes, and be anything at all', async () => {
    await happens(risk('green', 'Groene bank'), risk('red', 'Rode bank'));
    expect(await found('member', 'bank -groene')).toEqual(['red']);
    expect(await found('member', '"rode bank"')).toEqual(['red']);
    await happens(
      risk('long', 'Lang', {
        text: `${'Veel woorden. '.repeat(60)}Dan een vuurtoren. ${'Nog meer. '.repeat(60)}`,
      }),
    );
    const [long] = (await search('member', 'vuurtoren')).nodes;
    expect(long?.snippet.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'vuurtoren', isMatch: true }]);
    expect(long?.snippet.map(({ text }) => text).join('').length).toBeLessThan(400);
    for (const text of ['de', '!', "';--", '\\', '<b>', 'a\u0002b', '& | :*', '😀', '"'])
      expect(await found('member', text), text).toEqual([]);
  });
});

describe('who finds what', () => {
  it('follows the visibility of a record as it is today', async () => {
    await happens(
      risk('s-author', 'Sleutel', { visibility: 'author' }),
      risk('s-circle', 'Sleutel', { visibility: 'circle' }),
      risk('s-team', 'Sleutel', { visibility: 'team' }),
      risk('s-portfolio', 'Sleutel', { visibility: 'portfolio' }),
      risk('s-funder', 'Sleutel', { visibility: 'funder' }),
    );
    const shared = ['s-funder', 's-portfolio'];
    expect(await found('author', 'sleutels')).toEqual(['s-author', ...shared, 's-team']);
    expect(await found('member', 'sleutels')).toEqual([...shared, 's-team']);
    expect(await found('circle', 'sleutels')).toEqual(['s-circle', ...shared, 's-team']);
    expect(await found('manager', 'sleutels')).toEqual(shared);
    expect(await found('funder', 'sleutels')).toEqual(['s-funder']);

    await happens({ type: 'RecordVisibilityChanged', data: { recordId: 's-funder', to: 'circle' } });
    for (const who of ['manager', 'funder', 'member'] as const)
      expect(await found(who, 'sleutels'), who).not.toContain('s-funder');
    expect(await found('circle', 'sleutels')).toContain('s-funder');
  });

  it('follows each event of a decision: nobody finds it by what only others read of it', async () => {
    await happens(draft('d', 'Hek', 'Het plein staat open.', { visibility: 'funder' }), {
      type: 'DecisionDissentRecorded',
      data: { decisionId: 'd', text: 'De vervoerder wil liever cameratoezicht.' },
    });
    for (const who of ['member', 'funder'] as const) expect(await found(who, 'hek'), who).toEqual(['d']);
    expect(await found('member', 'cameratoezicht')).toEqual(['d']);
    expect((await search('member', 'hek cameratoezicht')).nodes).toHaveLength(1);
    for (const who of ['manager', 'funder'] as const)
      expect(await found(who, 'cameratoezicht'), who).toEqual([]);
  });

  it('leaves no trace in pages of what somebody does not see', async () => {
    for (let n = 0; n < 4; n++)
      await happens(risk(`m-${n}`, 'Muur', { visibility: n % 2 ? 'team' : 'funder' }));
    const first = await search('funder', 'muur', { first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = await search('funder', 'muur', { first: 1, after: first.pageInfo.endCursor });
    expect(next.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...next.nodes].map((hit) => hit.id).sort()).toEqual(['m-0', 'm-2']);
    expect((await search('member', 'muur')).nodes).toHaveLength(4);
  });

  it('is nobody without a seat', async () => {
    const person = persons.get('funder') as Person;
    const elsewhere = demoCollaborationId('stil-signaal');
    for (const there of [elsewhere, 'nowhere'])
      expect(await person.ask(query, { id: there, text: 'kiosk' })).toEqual({ collaboration: null });
  });
});

describe('what is gone', () => {
  it('is not found once it was taken back', async () => {
    await happens(risk('back', 'Trampoline'));
    expect(await found('author', 'trampoline')).toEqual(['back']);
    await happens({ type: 'RecordWithdrawn', data: { recordId: 'back' } });
    expect(await found('author', 'trampoline')).toEqual([]);
  });

  it('is not found once it was erased, and the rest of the thing still is', async () => {
    await happens(draft('e', 'Jeugdhonk', 'Van mevrouw Zandbergen.'), {
      type: 'DecisionDissentRecorded',
      data: { decisionId: 'e', text: 'Meneer Wolkers is tegen.' },
    });
    const { events } = await running.service.histories.load(running.service.database.em.fork(), id);
    const begun = events.find(
      ({ type, data }) => type === 'DecisionDrafted' && (data as { decisionId: string }).decisionId === 'e',
    );
    await asEraser(config.erasureUrl, ({ em }) =>
      carryOut(em.fork(), {
        ...{
          streamId: id,
          commandId: randomUUID(),
          by: 'steward',
          why: 'asked',
          at: new Date().toISOString(),
        },
        ...{ events: [{ id: begun?.id ?? '', version: begun?.version ?? 0 }], person: null },
      }),
    );
    for (const text of ['jeugdhonk', 'zandbergen', 'gewist'])
      expect(await found('member', text), text).toEqual([]);
    expect((await search('member', 'wolkers')).nodes).toMatchObject([{ id: 'e', title: '(tekst gewist)' }]);
  });
});

describe('a search is refused', () => {
  const refused = (variables: object, asOf = '') =>
    (persons.get('member') as Person).refused(query.replace('(id: $id)', `(id: $id${asOf})`), {
      id,
      ...variables,
    });

  it.each([
    ['', 'Vul dit in.'],
    ['   ', 'Vul dit in.'],
    ['a'.repeat(201), 'Gebruik hooguit 200 tekens.'],
  ])('with a sentence when the words are no words to look for', async (text, nl) => {
    const { extensions } = await refused({ text });
    expect(extensions).toMatchObject({ code: 'INVALID', issues: [{ field: 'text', text: { nl } }] });
  });

  it('for pages that are too large, places that are not known, and any moment but now', async () => {
    expect((await refused({ text: 'a', first: 101 })).extensions).toMatchObject({
      code: 'INVALID',
      field: 'first',
    });
    expect((await refused({ text: 'a', after: 'x' })).extensions).toMatchObject({
      code: 'INVALID',
      field: 'after',
    });
    const then = await refused({ text: 'a' }, ', asOf: { happenedBy: "2024-01-01" }');
    expect(then.extensions).toMatchObject({ code: 'INVALID', field: 'asOf' });
  });

  it('when it is asked for too often at once', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `s${n}: search(text: "a") { nodes { id } }`).join(' ');
    const person = persons.get('member') as Person;
    const { extensions } = await person.refused(`query ($id: ID!) { collaboration(id: $id) { ${many} } }`, {
      id,
    });
    expect(extensions.code).toBe('TOO_COSTLY');
  });
});
