import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { line, optional, text } from '../field/field.ts';
import { defineEvent } from './event-type.ts';
import { type OlderThan, schemaOf, type Upcast, upcast, upcastFrom } from './upcast.ts';

const label = { nl: 'wens', en: 'wish' };
const first = v.object({ wish: line(label) });
const second = v.object({ title: line(label), why: optional(text(label)) });
const said = { nl: 'Een wens.', en: 'A wish.' };

const WishMade = defineEvent('WishMade', {
  describes: 'Somebody made a wish.',
  version: 3,
  upcasts: {
    1: upcastFrom(first, ({ wish }) => ({ title: wish })),
    2: upcastFrom(second, ({ title, why }) => ({ title, reasons: why === undefined ? [] : [why] })),
  },
  schema: v.object({ title: line(label), reasons: v.array(text(label)) }),
  sentence: () => said,
  evolve: (state) => state,
});

const plain = {
  describes: 'A wish.',
  schema: first,
  sentence: () => said,
  evolve: <State>(state: State) => state,
};

type Given<N extends number> = Parameters<typeof defineEvent<'WishMade', typeof first, N>>[1];

describe('an event type in its third version', () => {
  it('reads the first version by every step between', () => {
    expect(upcast(WishMade, 1, { wish: 'Licht' })).toEqual({ title: 'Licht', reasons: [] });
  });

  it('reads the second version by one step', () => {
    expect(upcast(WishMade, 2, { title: 'Licht', why: 'Donker' })).toEqual({
      title: 'Licht',
      reasons: ['Donker'],
    });
  });

  it('leaves the current version as it is', () => {
    const data = { title: 'Licht', reasons: [] };
    expect(upcast(WishMade, 3, data)).toBe(data);
  });

  it.each([0, 4, 1.5, -1])('does not know version %d', (version) => {
    expect(schemaOf(WishMade, version)).toBeUndefined();
    expect(() => upcast(WishMade, version, {})).toThrow(`WishMade has no version ${version}.`);
  });

  it('knows the shape of each version', () => {
    expect([1, 2, 3].map((n) => schemaOf(WishMade, n))).toEqual([first, second, WishMade.schema]);
  });
});

describe('defining an event type', () => {
  it('does not compile without a way from each older version', () => {
    expectTypeOf<OlderThan<1>>().toEqualTypeOf<never>();
    expectTypeOf<OlderThan<4>>().toEqualTypeOf<1 | 2 | 3>();
    expectTypeOf<Given<1>['upcasts']>().toEqualTypeOf<undefined>();
    expectTypeOf<Given<3>['upcasts']>().toEqualTypeOf<Readonly<Record<1 | 2, Upcast>>>();
  });

  it('stops at the start when an older version has no way to the current one', () => {
    const version: number = 3;
    const upcasts = { 1: upcastFrom(first, (data) => data) };
    expect(() => defineEvent('WishMade', { ...plain, version, upcasts })).toThrow(
      'WishMade has version 3, but nothing to upcast version 2 by.',
    );
  });

  it('stops at the start when there is a way from a version that is not older', () => {
    const version: number = 2;
    const step = upcastFrom(first, (data) => data);
    expect(() => defineEvent('WishMade', { ...plain, version, upcasts: { 1: step, 2: step } })).toThrow(
      'WishMade upcasts version 2, which is not older than 2.',
    );
  });
});
