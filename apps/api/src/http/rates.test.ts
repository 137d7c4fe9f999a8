import { describe, expect, it } from 'vitest';
import { readAllowance, usualAllowance } from './allowance.ts';
import { OpenStreams } from './open-streams.ts';
import { Rates } from './rates.ts';

const refused = (code: string) => expect.objectContaining({ status: 429, code });

const here = { session: 'a1', person: 'a' };

describe('requests', () => {
  const rates = new Rates({ ...usualAllowance, requestsPerPerson: 3, requestsPerAddress: 2 });
  const times = async (count: number, ask: () => Promise<void>) => {
    for (let i = 0; i < count; i++) await ask();
  };

  it('are counted for each session, the programs of a person and each address by itself', async () => {
    await times(3, () => rates.count(here));
    await expect(rates.count(here)).rejects.toEqual(refused('TOO_MANY_REQUESTS'));
    await times(3, () => rates.count({ session: 'b1', person: 'b' }));
    await times(3, () => rates.count({ programsOf: 'a' }));
    await times(2, () => rates.count({ address: 'a' }));
    await expect(rates.count({ address: 'a' })).rejects.toMatchObject({
      headers: { 'retry-after': expect.stringMatching(/^([1-9]|[1-5]\d|60)$/) },
      text: { nl: expect.stringContaining('nog eens'), en: expect.stringContaining('Try again in') },
    });
  });

  it('are counted in all sessions of a person together too, of which one does not use up all', async () => {
    const inOne = (session: string) => times(3, () => rates.count({ session, person: 'c' }));
    await inOne('c1');
    await expect(inOne('c1')).rejects.toMatchObject({ status: 429 });
    for (const session of ['c2', 'c3', 'c4']) await inOne(session);
    await expect(inOne('c5')).rejects.toEqual(refused('TOO_MANY_REQUESTS'));
    await times(3, () => rates.count({ programsOf: 'c' }));
  });
});

it('a person begins so many collaborations in a day', async () => {
  const rates = new Rates({ ...usualAllowance, startsPerPerson: 2 });
  await rates.countStart('a');
  await rates.countStart('a');
  await expect(rates.countStart('a')).rejects.toMatchObject({ code: 'WRONG_STATE' });
  await rates.countStart('b');
});

describe('the allowance', () => {
  it('is what the settings say, and else the usual one', () => {
    expect(readAllowance({})).toEqual(usualAllowance);
    expect(readAllowance({ STREAMS_IN_ALL: '7' })).toEqual({ ...usualAllowance, streamsInAll: 7 });
  });

  it.each(['0', '-1', 'many', '1.5'])('cannot be %s', (value) => {
    expect(() => readAllowance({ REQUESTS_PER_PERSON: value })).toThrow('REQUESTS_PER_PERSON');
  });
});

describe('streams', () => {
  const allowance = { ...usualAllowance, streamsPerPerson: 2, streamsPerAddress: 3, streamsInAll: 4 };
  const tooMany = refused('TOO_MANY_STREAMS');

  it('are counted while they are open, of one and of all', () => {
    const streams = new OpenStreams(allowance);
    const close = streams.open(here, '1');
    streams.open({ ...here, session: 'a2' }, '2');
    expect(() => streams.open(here, '3')).toThrow(tooMany);
    streams.open({ session: 'b1', person: 'b' }, '1');
    streams.open({ session: 'b1', person: 'b' }, '2');
    expect(() => streams.open({ address: '3' }, '3')).toThrow(tooMany);
    close();
    close();
    streams.open({ address: '3' }, '3');
    expect(() => streams.open(here, '1')).toThrow(tooMany);
  });

  it('are counted of all at one address together, signed in or not', () => {
    const streams = new OpenStreams(allowance);
    streams.open(here, '1');
    const close = streams.open({ session: 'b1', person: 'b' }, '1');
    streams.open({ address: '1' }, '1');
    expect(() => streams.open({ session: 'c1', person: 'c' }, '1')).toThrow(tooMany);
    streams.open({ session: 'c1', person: 'c' }, '2');
    close();
    streams.open({ session: 'c1', person: 'c' }, '1');
  });
});
