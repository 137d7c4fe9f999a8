import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fold } from '../collaboration/fold.ts';
import { fromLogged } from '../event/logged.ts';
import { schemaOf } from '../event/upcast.ts';
import { everyEventType, type Golden } from '../examples/index.ts';
import { eventTypeNamed } from '../registry.ts';
import { type GoldenFolder, goldenProblems, withMissingGoldens } from './golden-files.ts';

const at = (name: string) => new URL(`../../golden/${name}`, import.meta.url);
const read = (name: string) => readFileSync(at(name), 'utf8');
const names = readdirSync(at('')).filter((name) => name.endsWith('.json'));
const committed: GoldenFolder = {
  files: Object.fromEntries(names.map((name) => [name, read(name)])),
  checksums: read('checksums.txt'),
};
const goldens = names.map((name) => ({ name, ...(JSON.parse(committed.files[name] as string) as Golden) }));
const place = {
  streamId: 'golden',
  id: 'e1',
  version: 1,
  occurredOn: '2024-06-13',
  recordedAt: '2024-06-13T10:00:00.000Z',
  actor: 'someone',
};

describe('the golden files', () => {
  it('are there for every version of every event type, and none was edited', () => {
    expect(goldenProblems(committed)).toEqual([]);
    expect(names.length).toBe(everyEventType.reduce((sum, type) => sum + type.version, 0));
  });

  it.each(goldens)('$name reads into what the current version accepts', ({ logged }) => {
    const event = fromLogged({ ...place, ...logged });
    const schema = eventTypeNamed(logged.type)?.schema as v.GenericSchema;
    expect(v.parse(schema, event.data)).toEqual(event.data);
    expect(() => fold('golden', [event])).not.toThrow();
  });

  it.each(goldens)('$name has its texts back in their places', ({ logged, data }) => {
    const type = eventTypeNamed(logged.type);
    const schema = type && schemaOf(type, logged.typeVersion);
    const asItWas = type && schema && { ...type, version: logged.typeVersion, schema };
    expect(fromLogged({ ...place, ...logged }, () => asItWas).data).toEqual(data);
  });

  it.each(goldens)('$name can still be read and told when its texts are gone', ({ logged }) => {
    const event = fromLogged({ ...place, ...logged, texts: null, erased: logged.texts !== null });
    const schema = eventTypeNamed(logged.type)?.schema as v.GenericSchema;
    expect(v.parse(schema, event.data)).toEqual(event.data);
    expect(() => fold('golden', [event])).not.toThrow();
  });
});

describe('the check of the golden files', () => {
  const name = 'SeatEnded.v1.json';
  const { [name]: content = '', ...others } = committed.files;
  const withoutLine = committed.checksums.replace(new RegExp(`.*${name}\n`), '');

  it.each<[string, Partial<GoldenFolder>, string]>([
    ['edited', { files: { ...others, [name]: `${content} ` } }, 'Never edit'],
    ['gone', { files: others }, 'bring it back'],
    ['not written yet', { files: others, checksums: withoutLine }, 'is missing'],
    ['without a checksum', { checksums: withoutLine }, 'has no checksum'],
  ])('tells when one is %s', (_, change, problem) => {
    expect(goldenProblems({ ...committed, ...change })).toEqual([expect.stringContaining(problem)]);
  });

  it('tells when one is left over from a type that no longer exists', () => {
    const files = { ...committed.files, 'WishMade.v1.json': '{}' };
    expect(goldenProblems({ ...committed, files })).toEqual([expect.stringContaining('WishMade.v1.json')]);
  });
});

describe('writing golden files', () => {
  it('adds those that are missing, with their checksums', () => {
    const whole = withMissingGoldens({ files: {}, checksums: '' });
    expect(goldenProblems(whole)).toEqual([]);
  });

  it('never changes one that is there, nor its checksum', () => {
    const name = 'SeatEnded.v1.json';
    const edited = { ...committed, files: { ...committed.files, [name]: '{}' } };
    expect(withMissingGoldens(edited)).toEqual(edited);
  });
});
