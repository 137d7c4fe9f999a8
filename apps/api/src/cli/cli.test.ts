import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '@samenspel/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import type { Running } from '../main.ts';
import { samenspel as commandLine } from '../testing/command-line.ts';
import { startService, testConfig } from '../testing/running.ts';

let running: Running;
let config: Config;
let folder: string;

beforeAll(async () => {
  config = await testConfig();
  running = await startService(config);
});
afterAll(() => running.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  return () => rmSync(folder, { recursive: true });
});

const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
const record = (number: number, title: string, more = '') =>
  write(
    `000${number}-${title}.md`,
    `# ${number}. ${title}\n\nDate: 2023-0${number}-01\n\n## Status\n\nAccepted${more}\n\n## Decision\n\nYes.\n`,
  );

const samenspel = (args: readonly string[], language?: Language) => commandLine(config, args, language);

const importInto = (collaboration: string, ...more: string[]) =>
  samenspel(['import', 'decisions', folder, '--collaboration', collaboration, '--language', 'en', ...more]);

const stateOf = async (name: string) => {
  const em = running.service.database.em.fork();
  const [found] = await em.execute<{ id: string }[]>(
    'select collaboration_id as id from collaboration_view where name = ?',
    [name],
  );
  return (await running.service.histories.load(em, found?.id ?? '')).state;
};

describe('samenspel import decisions', () => {
  it('begins a collaboration with its partners on the day of the first decision, and adds nothing the second time', async () => {
    record(1, 'one');
    record(2, 'two', '\n\nAmends [1](0001-one.md)');
    const partners = [
      '--partner',
      'City: north:public-organisation:public-side',
      '--partner',
      'Studio:creative-practice:creative-side',
    ];
    expect(await importInto('Log', ...partners)).toBe(
      'Log: 2 decisions read: 2 new, 0 changed, 0 unchanged, 0 passed over; 1 links.\nAnd 2 notes (--notes shows them).',
    );
    const state = await stateOf('Log');
    expect(state).toMatchObject({ startedOn: '2023-01-01', language: 'en' });
    expect(Object.values(state.partners)).toMatchObject([
      { name: 'City: north', kind: 'public-organisation', from: '2023-01-01' },
      { name: 'Studio', kind: 'creative-practice', from: '2023-01-01' },
    ]);
    expect(await importInto('log', ...partners)).toContain('0 new, 0 changed, 2 unchanged');
    expect((await stateOf('Log')).version).toBe(state.version);
  });

  it('prints in Dutch what was not understood, with file and line', async () => {
    record(1, 'one', '\n\nSuperseded by [9](0009-nine.md)');
    const said = await samenspel(['import', 'decisions', folder, '--collaboration', 'Taal'], 'nl');
    expect(said).toContain('Taal: 1 besluiten gelezen: 1 nieuw');
    expect(said).toMatch(/0001-one\.md:9: .*Superseded by/);
  });

  it('names a file that cannot be read, and reads on when told so', async () => {
    record(1, 'one');
    write('0002-empty.md', '');
    expect(await importInto('Empty')).toContain('0002-empty.md:1: The file is empty.');
    expect((await stateOf('Empty')).started).toBe(false);
    expect(await importInto('Empty', '--skip-unreadable')).toContain('1 decisions read: 1 new');
  });

  it('refuses a partner whose side does not fit its kind, or a kind that does not exist', async () => {
    record(1, 'one');
    expect(await importInto('P', '--partner', 'X:company:public-side')).toContain(
      'stands on the side society-knowledge-side',
    );
    expect(await importInto('P', '--partner', 'X:club:public-side')).toContain('no kind of partner “club”');
    expect(await importInto('P', '--partner', 'X')).toContain('Write name:kind:side');
    expect((await stateOf('P')).started).toBe(false);
  });

  it('refuses a name that several collaborations bear, and takes the key of one', async () => {
    record(1, 'one');
    for (const commandId of ['twin-1', 'twin-2']) {
      const { execute } = await import('../commands/execute.ts');
      await execute(running.service, {
        name: 'startCollaboration',
        commandId,
        actor: 'gids',
        input: { name: 'Twin', issue: 'I' },
      });
    }
    const said = await importInto('Twin');
    expect(said).toContain('There are 2 collaborations called “Twin”');
    const key = /: ([0-9a-f-]{36}),/.exec(said)?.[1] as string;
    expect(await importInto(key)).toContain('Twin: 1 decisions read: 1 new');
  });

  it('says in one sentence what is in the way', async () => {
    expect(await importInto('Nothing')).toContain('no Markdown files');
    record(1, 'one');
    expect(await importInto('Nobody', '--coordinator', 'nobody')).toContain(
      'nobody here with the id “nobody”',
    );
    expect(await samenspel(['import', 'decisions', '/not/there', '--collaboration', 'X'])).toContain(
      '/not/there',
    );
    expect(
      await samenspel(['import', 'decisions', folder, '--collaboration', 'X', '--language', 'fr']),
    ).toContain('“fr”');
    expect(await importInto('Avondplein', '--coordinator', 'fonds-gedeelde-straat')).toContain(
      'does not allow this',
    );
  });
});

describe('samenspel rebuild', () => {
  it('fills the read tables again as they were', async () => {
    const rows = async () => {
      const em = running.service.database.em.fork();
      const names = 'select * from collaboration_view order by collaboration_id, version';
      const seats = 'select * from seat_view order by collaboration_id, version';
      return [await em.execute(names), await em.execute(seats)];
    };
    const before = await rows();
    expect(before[1]?.length).toBeGreaterThan(30);
    await running.service.database.em.fork().execute('delete from seat_view');
    expect(await samenspel(['rebuild'])).toContain('were filled again');
    expect(await rows()).toEqual(before);
  });
});

describe('samenspel migrate and seed', () => {
  it('can be given again without harm', async () => {
    expect(await samenspel(['migrate'], 'nl')).toBe('De tabellen zijn bij.');
    expect(await samenspel(['seed'])).toBe('The invented examples are there.');
  });
});
