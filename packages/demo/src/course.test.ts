import { foldAsOf } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { collaborationKeys } from './index.ts';
import { replay } from './testing/replay.ts';

const replayed = {
  avondplein: replay('avondplein'),
  'stil-signaal': replay('stil-signaal'),
  buurtbakens: replay('buurtbakens'),
};

const phasesOf = (key: keyof typeof replayed) =>
  replayed[key].state.phases.map(({ phase, enteredOn }) => `${enteredOn} ${phase}`);

describe('the course of the collaborations', () => {
  it.each(collaborationKeys)('%s is a fictional part of Noordwaal', (key) => {
    expect(replayed[key].state).toMatchObject({ portfolio: 'Noordwaal', isFictional: true, language: 'nl' });
  });

  it('Avondplein goes through every phase and is embedded', () => {
    expect(phasesOf('avondplein')).toEqual([
      '2024-02-05 exploring',
      '2024-04-11 framing',
      '2024-05-16 developing',
      '2024-06-27 testing',
      '2025-03-27 embedding',
      '2025-07-03 concluded',
    ]);
    expect(replayed.avondplein.state.conclusion?.kind).toBe('embedded');
  });

  it('Stil Signaal skips a phase and ends partly handed over, partly stopped', () => {
    expect(phasesOf('stil-signaal')).toEqual([
      '2024-04-08 exploring',
      '2024-06-27 developing',
      '2024-09-05 testing',
      '2025-05-15 embedding',
      '2025-07-10 concluded',
    ]);
    expect(replayed['stil-signaal'].state.conclusion?.kind).toBe('mixed');
  });

  it('Buurtbakens runs on, embedding', () => {
    expect(phasesOf('buurtbakens')).toEqual([
      '2024-01-15 exploring',
      '2024-05-16 framing',
      '2024-09-26 developing',
      '2024-11-07 testing',
      '2025-09-11 embedding',
    ]);
    expect(replayed.buurtbakens.state.status).toBe('active');
  });

  it('the police team of Avondplein stands aside for six weeks and comes back', () => {
    expect(replayed.avondplein.state.partners['avondplein-politieteam']?.stretches).toEqual([
      { from: '2024-02-05', until: '2024-09-02', suspended: false },
      { from: '2024-09-02', until: '2024-10-15', suspended: true },
      { from: '2024-10-15', until: null, suspended: false },
    ]);
  });

  it.each([
    ['avondplein-perronzijde', '2024-02-05', '2024-10-31'],
    ['avondplein-kadehuis', '2025-01-14', null],
    ['avondplein-vlonderlicht', '2024-02-05', '2025-07-03'],
    ['stil-signaal-scholenkring', '2025-05-15', null],
    ['buurtbakens-dorpsraden', '2024-06-20', null],
    ['buurtbakens-zorggroep', '2024-06-20', null],
    ['buurtbakens-losse-planken', '2024-09-26', null],
  ])('%s takes part from %s until %s', (id, from, until) => {
    const partners = Object.values(replayed).map(({ state }) => state.partners[id]);
    expect(partners.find(Boolean)).toMatchObject({ from, until });
  });

  it.each([
    ['2024-09-09', 'active'],
    ['2024-09-10', 'paused'],
    ['2024-09-24', 'active'],
  ])('Avondplein on %s was %s', (happenedBy, status) => {
    expect(foldAsOf('avondplein', replayed.avondplein.events, { happenedBy }).status).toBe(status);
  });

  it('at the end of August 2024 nobody in Avondplein knew of the pulse or of decision A2', () => {
    const known = foldAsOf('avondplein', replayed.avondplein.events, { knownAt: '2024-08-29T21:59:59Z' });
    expect(Object.keys(known.rounds)).toEqual(['avondplein-r1', 'avondplein-r2']);
    expect(Object.keys(known.decisions)).toEqual(['avondplein-a1']);
  });

  it('on 10 October 2024 decision B2 and the doubt of the university were known', () => {
    const knownAt = '2024-10-10T21:59:59Z';
    const known = foldAsOf('stil-signaal', replayed['stil-signaal'].events, { knownAt });
    expect(known.decisions['stil-signaal-b2']).toMatchObject({
      state: 'taken',
      dissent: [{ on: '2024-10-10' }],
    });
  });

  it.each(collaborationKeys)(
    '%s has a trusted circle of at least three people, each on behalf of another partner',
    (key) => {
      const circle = Object.values(replayed[key].state.seats)
        .flat()
        .filter(({ seat }) => seat === 'circle-member');
      expect(circle.length).toBeGreaterThanOrEqual(3);
      expect(new Set(circle.map(({ partnerId }) => partnerId)).size).toBe(circle.length);
    },
  );
});
