import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readChain } from '@samenspel/event-log';
import type { ChainedEvent } from '@samenspel/log-proof';
import { circleKind } from '../circle/circle-log.ts';
import type { Config } from '../config.ts';
import { connect, type Database } from '../database/connect.ts';
import { openHeads } from '../dossier/open-heads.ts';
import { samenspel } from './command-line.ts';
import { testConfig } from './running.ts';

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'dossier-'));

/** A fresh database with the streams of a dossier and nothing else; `proof` as it was exported with. */
export async function copyOf(dossier: string, { proof }: Pick<Config, 'proof'>): Promise<Config> {
  const config = await testConfig({ proof });
  const said = await samenspel(config, ['log', 'import', dossier]);
  if (!said.includes('Imported:')) throw new Error(said);
  return config;
}

/** Does something with a database as its superuser, who can do what must never happen. */
export async function asSuperuser<T>(
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await connect(databaseUrl, null);
  return await work(database).finally(() => database.close(true));
}

/** Every event of every stream that may leave the database, with all that proves it, and the rows of these streams. */
export const wholeLog = (config: Pick<Config, 'databaseUrl'>) =>
  asSuperuser(config, async ({ em }) => {
    const reading = em.fork();
    const events: ChainedEvent[] = [];
    for (const { streamId } of await openHeads(reading))
      for await (const event of readChain(reading, streamId)) events.push(event);
    return {
      events,
      streams: await reading.execute('select * from stream where kind <> ? order by id', [circleKind]),
    };
  });

/** Runs the program that lies in a dossier, as somebody would who has nothing else of ours. */
export function checked(dossier: string, ...words: string[]): { code: number | null; said: string } {
  const program = join(dossier, 'verify', 'samenspel-verify.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, dossier, ...words], {
    env: { LANG: 'en_US.UTF-8' },
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}` };
}
