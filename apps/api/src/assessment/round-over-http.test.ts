import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { type Person, signIn, stranger } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { AnswerTable } from './answer-table.ts';
import { lockAnswers } from './answers.ts';

/** People of the demo who can sign in, each to be seated in a collaboration of this test. */
const people = [
  'gids',
  'programmabureau-maakruimte',
  'fonds-gedeelde-straat',
  'regeling-proefruimte',
] as const;

let running: Running;
let members: Person[];
let key: string;
let roundId: string;

const open = `mutation ($id: ID!, $commandId: String!, $input: OpenAssessmentRoundInput!) {
  openAssessmentRound(collaborationId: $id, commandId: $commandId, input: $input) {
    collaboration { rounds { id state blocks } }
  }
}`;
const withRound = (
  name: string,
  input: string,
) => `mutation ($id: ID!, $commandId: String!, $input: ${input}!) {
  ${name}(collaborationId: $id, commandId: $commandId, input: $input) { events { type data } }
}`;
const close = withRound('closeAssessmentRound', 'CloseAssessmentRoundInput');
const cancel = withRound('cancelAssessmentRound', 'CancelAssessmentRoundInput');
const answer = `mutation ($id: ID!, $roundId: ID!, $blockId: BlockId!, $answer: AnswerInput!) {
  answerBlock(collaborationId: $id, roundId: $roundId, blockId: $blockId, answer: $answer) {
    id myAnswers { blockId kind level reason }
  }
}`;
const withdraw = `mutation ($id: ID!, $roundId: ID!, $blockId: BlockId!) {
  withdrawAnswer(collaborationId: $id, roundId: $roundId, blockId: $blockId) { myAnswers { blockId } }
}`;
const mine = `query ($id: ID!) { collaboration(id: $id) { rounds { id state myAnswers { blockId kind level } } } }`;

const guide = () => members[0] as Person;
const give = (person: Person, kind: object, blockId = 'MOMENTUM', round = roundId) =>
  person.ask(answer, { id: key, roundId: round, blockId, answer: kind });

async function openPulse(mode: 'ANONYMOUS' | 'OPEN'): Promise<string> {
  const period = { from: '2024-01-01', until: '2024-02-01' };
  const input = { kind: 'PULSE', blocks: ['MOMENTUM', 'FITTING_FUNDING'], period, mode };
  const given = await guide().ask(open, { id: key, commandId: randomUUID(), input });
  return given.openAssessmentRound.collaboration.rounds.at(-1).id;
}

const closeRound = (person = guide()) =>
  person.ask(close, { id: key, commandId: randomUUID(), input: { roundId } });

const kept = async () => await running.service.database.em.fork().count(AnswerTable, { roundId });

beforeAll(async () => {
  running = await startService();
  members = await Promise.all(people.map((id) => signIn(running, id)));
});
afterAll(() => running.stop());

beforeEach(async () => {
  const start = `mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "R", issue: "I" }) { collaboration { key } } }`;
  key = (await guide().ask(start, { c: randomUUID() })).startCollaboration.collaboration.key;
  const seat = `mutation ($id: ID!, $c: String!, $p: ID!) {
    grantSeat(collaborationId: $id, commandId: $c, input: { personId: $p, seat: PARTICIPANT }) { version }
  }`;
  for (const p of people.slice(1)) await guide().ask(seat, { id: key, c: randomUUID(), p });
  roundId = await openPulse('OPEN');
});

describe('answering a round', () => {
  it('keeps the last answer on each block, for its author alone', async () => {
    await give(guide(), { kind: 'RATED', level: 2 });
    await give(guide(), { kind: 'RATED', level: 4 });
    const { answerBlock } = await give(
      guide(),
      { kind: 'NOT_RELEVANT_NOW', reason: 'Too early' },
      'FITTING_FUNDING',
    );
    expect(answerBlock.myAnswers).toEqual([
      { blockId: 'FITTING_FUNDING', kind: 'NOT_RELEVANT_NOW', level: null, reason: 'Too early' },
      { blockId: 'MOMENTUM', kind: 'RATED', level: 4, reason: null },
    ]);
    const { collaboration } = await (members[1] as Person).ask(mine, { id: key });
    expect(collaboration.rounds).toEqual([{ id: roundId, state: 'OPEN', myAnswers: [] }]);
  });

  it('shows each answer as it is, also when several are given in one request', async () => {
    const one = (
      name: string,
      level: number,
    ) => `${name}: answerBlock(collaborationId: "${key}", roundId: "${roundId}",
      blockId: MOMENTUM, answer: { kind: RATED, level: ${level} }) { myAnswers { level } }`;
    expect(await guide().ask(`mutation { ${one('a', 2)} ${one('b', 5)} }`)).toEqual({
      a: { myAnswers: [{ level: 2 }] },
      b: { myAnswers: [{ level: 5 }] },
    });
  });

  it('leaves no trace in the history before the round closes', async () => {
    await give(guide(), { kind: 'RATED', level: 2 });
    const history = '{ collaboration(id: "KEY") { version history { events } } }'.replace('KEY', key);
    const { collaboration } = await guide().ask(history);
    expect(JSON.stringify(collaboration.history.events)).not.toContain('"level"');
    expect(collaboration.history.events.at(-1).type).toBe('AssessmentRoundOpened');
  });

  it.each([
    ['a level that does not exist', { kind: 'RATED', level: 6 }, 'answer.level'],
    ['no level', { kind: 'RATED' }, 'answer.level'],
    ['no reason', { kind: 'NOT_RELEVANT_NOW' }, 'answer.reason'],
    ['a reason that is too long', { kind: 'NOT_RELEVANT_NOW', reason: 'x'.repeat(201) }, 'answer.reason'],
  ])('refuses %s', async (_, kind, field) => {
    const variables = { id: key, roundId, blockId: 'MOMENTUM', answer: kind };
    expect((await guide().refused(answer, variables)).extensions).toMatchObject({ code: 'INVALID', field });
  });

  it('refuses blocks outside the round, unknown rounds and people without a seat', async () => {
    const variables = { id: key, roundId, blockId: 'MOMENTUM', answer: { kind: 'UNKNOWN' } };
    const codes = await Promise.all([
      guide().refused(answer, { ...variables, blockId: 'EQUAL_FOOTING' }),
      guide().refused(answer, { ...variables, roundId: 'nowhere' }),
      stranger(running).refused(answer, variables),
    ]);
    expect(codes.map(({ extensions }) => extensions.code)).toEqual([
      'NOT_IN_ROUND',
      'NOT_FOUND',
      'NOT_SIGNED_IN',
    ]);
    const outsider = await signIn(running, 'avondplein-gemeente-1');
    expect((await outsider.refused(answer, variables)).extensions.code).toBe('NOT_FOUND');
  });

  it('lets its author throw an answer away', async () => {
    await give(guide(), { kind: 'UNKNOWN' });
    const { withdrawAnswer } = await guide().ask(withdraw, { id: key, roundId, blockId: 'MOMENTUM' });
    expect(withdrawAnswer.myAnswers).toEqual([]);
  });
});

describe('closing a round', () => {
  it('publishes each block once, and with names in an open round', async () => {
    for (const [n, person] of members.entries()) await give(person, { kind: 'RATED', level: n + 2 });
    const { closeAssessmentRound } = await closeRound();
    const types = closeAssessmentRound.events.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === 'BlockAssessed')).toHaveLength(4);
    expect(types.slice(-3)).toEqual([
      'AssessmentResultPublished',
      'AssessmentResultPublished',
      'AssessmentRoundClosed',
    ]);
    const results =
      '{ collaboration(id: "KEY") { blockResult(blockId: MOMENTUM) { shown headline(language: EN) figures { ratings median } } } }';
    const { collaboration } = await guide().ask(results.replace('KEY', key));
    expect(collaboration.blockResult).toMatchObject([
      { shown: 'FIGURES', figures: { ratings: 4, median: 3.5 } },
    ]);
  });

  it('shows nothing of too few answers in an anonymous round, and names nobody', async () => {
    await guide().ask(cancel, { id: key, commandId: randomUUID(), input: { roundId } });
    roundId = await openPulse('ANONYMOUS');
    for (const person of members) await give(person, { kind: 'RATED', level: 1 });
    const { closeAssessmentRound } = await closeRound();
    expect(JSON.stringify(closeAssessmentRound.events)).not.toContain('personId');
    const published = closeAssessmentRound.events.filter(
      ({ type }: { type: string }) => type === 'AssessmentResultPublished',
    );
    expect(
      published.map(({ data }: { data: { published: { shown: string } } }) => data.published.shown),
    ).toEqual(['too-few', 'too-few']);
    expect(JSON.stringify(published)).not.toContain('ratings');
  });

  it('takes late answers no more, and keeps those given for their authors', async () => {
    await give(guide(), { kind: 'RATED', level: 3 });
    await closeRound();
    const late = { id: key, roundId, blockId: 'MOMENTUM', answer: { kind: 'UNKNOWN' } };
    expect((await guide().refused(answer, late)).extensions.code).toBe('ROUND_CLOSED');
    const { collaboration } = await guide().ask(mine, { id: key });
    expect(collaboration.rounds[0].myAnswers).toEqual([{ blockId: 'MOMENTUM', kind: 'RATED', level: 3 }]);
  });

  it('counts every answer that was accepted, however close to the closing it came', async () => {
    const answering = members.map((person, n) =>
      person.raw(answer, { id: key, roundId, blockId: 'MOMENTUM', answer: { kind: 'RATED', level: n + 1 } }),
    );
    const [closed, ...answers] = await Promise.all([closeRound(), ...answering]);
    const accepted = answers.filter(({ errors }) => !errors).length;
    const assessed = closed.closeAssessmentRound.events.filter(
      ({ type }: { type: string }) => type === 'BlockAssessed',
    );
    expect(assessed).toHaveLength(accepted);
    expect(await kept()).toBe(accepted);
  });

  it('is for whoever may manage rounds', async () => {
    const refused = await (members[1] as Person).refused(close, {
      id: key,
      commandId: randomUUID(),
      input: { roundId },
    });
    expect(refused.extensions.code).toBe('NOT_ALLOWED');
  });
});

describe('an answer to a round that is closed', () => {
  it('can still be thrown away by its author, and what was published stays', async () => {
    for (const person of members) await give(person, { kind: 'RATED', level: 3 });
    await closeRound();
    const published =
      '{ collaboration(id: "KEY") { blockResult(blockId: MOMENTUM) { figures { ratings median } } } }';
    const results = () => guide().ask(published.replace('KEY', key));
    const before = await results();
    const { withdrawAnswer } = await guide().ask(withdraw, { id: key, roundId, blockId: 'MOMENTUM' });
    expect(withdrawAnswer.myAnswers).toEqual([]);
    expect(await kept()).toBe(members.length - 1);
    expect(await results()).toEqual(before);
  });
});

describe('calling a round off', () => {
  it('throws the answers away unseen', async () => {
    await give(guide(), { kind: 'RATED', level: 3 });
    expect(await kept()).toBe(1);
    await guide().ask(cancel, { id: key, commandId: randomUUID(), input: { roundId } });
    expect(await kept()).toBe(0);
  });

  it('waits for an answer that is on its way, so that none is left behind', async () => {
    const em = running.service.database.em.fork();
    await em.begin();
    await lockAnswers(em, roundId, 'together');
    const cancelled = guide().ask(cancel, { id: key, commandId: randomUUID(), input: { roundId } });
    expect(await Promise.race([cancelled, sleep(500, 'waits')])).toBe('waits');
    await em.commit();
    await cancelled;
  });
});
