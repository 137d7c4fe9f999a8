import { Refusal } from '@samenspel/domain';
import type { Config } from '../config.ts';
import { connect, type Database } from '../database/connect.ts';
import { asEraser } from '../database/migrate.ts';
import type { ErasureEntry } from './entry.ts';
import { isOpen, isReadable, openOf } from './open.ts';
import { registerOf } from './register.ts';
import { replay } from './replay.ts';

export type ErasureSettings = Pick<Config, 'databaseUrl' | 'erasureUrl' | 'erasureRegister'>;

/**
 * Sees to it that nothing is served that was erased: after the restore of an older backup the register is carried out
 * again, by a login that may.
 * @throws Refusal NOT_ALLOWED when the login may not and an erased text is there; it names the command to run.
 */
export async function eraseBeforeServing(config: ErasureSettings): Promise<void> {
  const { entries } = registerOf(config);
  if (entries.length === 0) return;
  const open = await openEntries(config.databaseUrl, entries);
  if (open.length === 0) return;
  try {
    await asEraser(config.erasureUrl, (eraser) => replay(eraser, entries));
  } catch (error) {
    if (!mayNotErase(error)) throw error;
    if (open.some(({ readable }) => readable)) throw notErased();
  }
}

/** Whether a login was turned away from the role that erases. */
export const mayNotErase = (error: unknown): boolean =>
  error instanceof Error && ((error as { code?: string }).code === '42501' || mayNotErase(error.cause));

async function openEntries(databaseUrl: string, entries: readonly ErasureEntry[]) {
  const database: Database = await connect(databaseUrl, 'application');
  try {
    const looked = [];
    for (const entry of entries) {
      const open = await openOf(database.em.fork(), entry);
      if (isOpen(open, entry)) looked.push({ readable: isReadable(open) });
    }
    return looked;
  } finally {
    await database.close(true);
  }
}

const notErased = () =>
  new Refusal('NOT_ALLOWED', {
    nl: 'In de database staat tekst die volgens het wisregister gewist is, zoals na het terugzetten van een oudere back-up. Voer `samenspel erasures replay` uit met DATABASE_ERASURE_URL; tot dan start de dienst niet.',
    en: 'The database holds text that was erased according to the erasure register, as after the restore of an older backup. Run `samenspel erasures replay` with DATABASE_ERASURE_URL; until then the service does not start.',
  });
