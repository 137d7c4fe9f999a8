import { describe, expect, it } from 'vitest';
import { readAllowance, usualAllowance } from './allowance.ts';
import { OpenStreams } from './open-streams.ts';
import { Rates } from './rates.ts';

const refused = (code: string) => expect.objectContaining({ status: 429, code });

describe('requests', () => {
  const rates = new Rates({ ...usualAllowance, requestsPerPerson: 3, requestsPerAddress: 2 });
  const times = async (count: number, ask: () => Promise<void>) => {
    for (let i = 0; i < count; i++) await ask();
  };

  it('are counted for each person, their programs and each address by itself', async () => {
    await times(3, () => rates.count({ person: 'a' }));
    await expect(rates.count({ person: 'a' })).rejects.toEqual(refused('TOO_MANY_REQUESTS'));
    await times(3, () => rates.count({ person: 'b' }));
    await times(3, () => rates.count({ programsOf: 'a' }));
    await times(2, () => rates.count({ address: 'a' }));
    await expect(rates.count({ address: 'a' })).rejects.toMatchObject({
      headers: { 'retry-after': expect.stringMatching(/^([1-9]|[1-5]\d|60)$/) },
      text: { nl: expect.stringContaining('nog eens'), en: expect.stringContaining('Try again in') },
    });
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
    const close = streams.open({ person: 'a' }, '1');
    streams.open({ person: 'a' }, '2');
    expect(() => streams.open({ person: 'a' }, '3')).toThrow(tooMany);
    streams.open({ person: 'b' }, '1');
    streams.open({ person: 'b' }, '2');
    expect(() => streams.open({ address: '3' }, '3')).toThrow(tooMany);
    close();
    close();
    streams.open({ address: '3' }, '3');
    expect(() => streams.open({ person: 'a' }, '1')).toThrow(tooMany);
  });

  it('are counted of all at one address together, signed in or not', () => {
    const streams = new OpenStreams(allowance);
    streams.open({ person: 'a' }, '1');
    const close = streams.open({ person: 'b' }, '1');
    streams.open({ address: '1' }, '1');
    expect(() => streams.open({ person: 'c' }, '1')).toThrow(tooMany);
    streams.open({ person: 'c' }, '2');
    close();
    streams.open({ person: 'c' }, '1');
  });
});
