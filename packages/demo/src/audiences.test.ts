import { fold, viewFor } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import type { CollaborationKey } from './index.ts';
import { replay } from './testing/replay.ts';

const replayed = {
  avondplein: replay('avondplein'),
  'stil-signaal': replay('stil-signaal'),
  buurtbakens: replay('buurtbakens'),
};

function seenBy(key: CollaborationKey, personId: string) {
  const { state, events } = replayed[key];
  return fold(key, viewFor(state, events, personId));
}

const manager = 'programmabureau-maakruimte';

describe.each([
  ['avondplein', 'fonds-gedeelde-straat', ['a1', 'a3', 'a4'], ['a1', 'a2', 'a3', 'a4']],
  ['stil-signaal', 'regeling-proefruimte', ['b2', 'b4'], ['b1', 'b2', 'b4']],
  ['buurtbakens', 'fonds-gedeelde-straat', ['c1', 'c3', 'c5'], ['c1', 'c2', 'c3', 'c4', 'c5']],
] as const)('outside the team of %s', (key, funder, forFunder, forManager) => {
  const ids = (names: readonly string[]) => names.map((name) => `${key}-${name}`);

  it('the funder and the portfolio manager see different decisions', () => {
    expect(Object.keys(seenBy(key, funder).decisions)).toEqual(ids(forFunder));
    expect(Object.keys(seenBy(key, manager).decisions)).toEqual(ids(forManager));
  });

  it('the decisions that are seen are whole, and stand as they do inside', () => {
    const inside = replayed[key].state.decisions;
    for (const decision of Object.values(seenBy(key, funder).decisions)) {
      const { state, options, choice, rationale } = inside[decision.id] ?? {};
      expect(decision).toMatchObject({ state, options, choice, rationale });
    }
  });

  it('every record for the funder reaches the funder, with something of what it rests on', () => {
    const shared = Object.values(replayed[key].state.records).filter(
      ({ visibility }) => visibility === 'funder',
    );
    expect(Object.keys(seenBy(key, funder).records)).toEqual(
      expect.arrayContaining(shared.map(({ id }) => id)),
    );
  });

  it('the frame is seen as it is: name, phases, partners', () => {
    const { name, phases, partners } = replayed[key].state;
    expect(seenBy(key, funder)).toMatchObject({ name, phases });
    expect(Object.keys(seenBy(key, funder).partners).toSorted()).toEqual(Object.keys(partners).toSorted());
  });

  it('dissent, focus and seats stay inside', () => {
    const seen = seenBy(key, manager);
    expect(Object.values(seen.decisions).flatMap(({ dissent }) => dissent)).toEqual([]);
    expect([seen.focusBlocks, seen.seats]).toEqual([[], {}]);
  });

  it('the portfolio sees more results than the funder', () => {
    const results = (personId: string) => Object.values(seenBy(key, personId).results).flat().length;
    expect(results(manager)).toBeGreaterThan(results(funder));
    expect(results(funder)).toBeGreaterThan(0);
  });
});

describe('across the portfolio', () => {
  it('a funder sees nothing of a collaboration it does not fund', () => {
    expect(seenBy('stil-signaal', 'fonds-gedeelde-straat').started).toBe(false);
    expect(seenBy('avondplein', 'regeling-proefruimte').started).toBe(false);
  });

  it('views that partners gave knowingly reach the portfolio, not the funder', () => {
    expect(seenBy('buurtbakens', manager).positions).toHaveLength(3);
    expect(seenBy('buurtbakens', 'fonds-gedeelde-straat').positions).toEqual([]);
  });

  it('the guide sits in every team', () => {
    expect(seenBy('stil-signaal', 'gids').decisions['stil-signaal-b3']).toBeDefined();
  });
});
