import 'reflect-metadata';
import {
  choice,
  date,
  group,
  key,
  line,
  list,
  optional,
  reference,
  text,
  wholeNumber,
} from '@samenspel/domain';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { groupClassOf } from './classes.ts';
import { describeField } from './describe.ts';
import { enumOf } from './enums.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { shapeOf } from './shape.ts';

const label = { nl: 'naam', en: 'name' };
const options = { 'low-tide': { nl: 'eb', en: 'low tide' } };

describe('the shape of a field', () => {
  it.each([
    ['text', line(label)],
    ['text', text(label)],
    ['text', key()],
    ['id', reference(label, 'partner')],
    ['date', date(label)],
    ['integer', wholeNumber(label, 1, 5)],
    ['choice', choice('Tide', label, options)],
    ['group', group('Thing', { a: line(label) })],
    ['list', list(label, line(label))],
  ])('is %s', (kind, schema) => {
    expect(shapeOf('field', schema)).toMatchObject({ kind, optional: false });
    expect(shapeOf('field', optional(schema))).toMatchObject({ kind, optional: true });
  });

  it('knows a key by its name as an id', () => expect(shapeOf('personId', key()).kind).toBe('id'));

  it('is told in sentences with its bounds, and as a loss where it can be erased', () => {
    const shape = shapeOf('name', line(label, 1200));
    const called = 'On screen it is called “name” (in Dutch “naam”).';
    expect(describeField('name', shape, 'input')).toBe(`${called} It has at most 1,200 characters.`);
    expect(describeField('name', shape, 'output')).toContain('once erased it reads “(text erased)”');
    expect(describeField('name', { ...shape, optional: true }, 'output')).toContain(
      'null when nothing was said or the text was erased',
    );
    expect(describeField('x', shapeOf('x', list(label, key(), 1, 4)), 'input')).toContain(
      'There are 1 to 4 of them.',
    );
  });
});

describe('an enum', () => {
  it('has the names of GraphQL and the ids of the domain, and is made once', () => {
    const made = enumOf('TideForTest', options, 'The tides.');
    expect(made).toEqual({ LOW_TIDE: 'low-tide' });
    expect(enumOf('TideForTest', options, 'Said again.')).toBe(made);
  });

  it('cannot be claimed by two lists', () => {
    expect(() => enumOf('TideForTest', { other: label }, 'Others.')).toThrow('TideForTest');
  });
});

describe('days and instants', () => {
  it.each(['2024-02-29', '1999-12-31'])('takes the day %s', (day) => {
    expect(DateScalar.parseValue(day)).toBe(day);
  });
  it.each(['2023-02-29', '2024-13-01', '24-01-01', '2024-01-01T00:00:00Z', 20240101, null])(
    'refuses the day %s',
    (day) => {
      expect(() => DateScalar.parseValue(day)).toThrow('Date');
    },
  );
  it('takes an instant with its offset and keeps it in UTC', () => {
    expect(DateTimeScalar.parseValue('2024-05-16T12:00:00+02:00')).toBe('2024-05-16T10:00:00.000Z');
  });
  it.each(['2024-05-16', '2024-05-16T12:00', '2024-05-16T12:00:00', '2024-05-16T25:00:00Z'])(
    'refuses the instant %s',
    (text) => {
      expect(() => DateTimeScalar.parseValue(text)).toThrow('DateTime');
    },
  );
});

describe('a named group of fields', () => {
  const day = date({ nl: 'dag', en: 'day' });
  const fields = (entries: v.ObjectEntries) => shapeOf('period', group('Stay', entries));

  it('is made once, and cannot be claimed by a group of other fields', () => {
    const made = groupClassOf('Stay', fields({ from: day, until: day }), 'input');
    expect(groupClassOf('Stay', fields({ from: day, until: day }), 'input')).toBe(made);
    const open = fields({ from: day, until: optional(day) });
    expect(() => groupClassOf('Stay', open, 'input')).toThrow('StayInput');
  });
});
