import { Refusal } from '@samenspel/domain';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import type { Database } from '../database/connect.ts';
import { asEraser } from '../database/migrate.ts';
import { mayNotErase } from '../erasure/before-serving.ts';
import { leftOf } from '../erasure/left.ts';
import { isNothing, type Plan, planOf } from '../erasure/plan.ts';
import { enter, readRegister } from '../erasure/register.ts';
import { carryOutAndTell, replay } from '../erasure/replay.ts';
import { sweep } from '../erasure/sweep.ts';
import { confirmed } from './confirm.ts';
import { choiceOf, type ErasureOptions, mustHaveRegister, readReason, reasons } from './erasure-options.ts';
import { findCollaboration } from './find-collaboration.ts';
import { mustBeKnown } from './must-be-known.ts';
import { printErased, printLeft, printPlan, printReplay } from './print-erasure.ts';
import type { Tools } from './tools.ts';

/** `samenspel erase …` and `samenspel erasures replay` */
export function addErasure(program: Command, { say, config }: Tools): void {
  program
    .command('erase <collaboration>')
    .description(
      'Erase texts from the history of a collaboration, for good. Says which entries, and asks first.',
    )
    .requiredOption(`--why <${reasons.join('|')}>`, 'the reason that the history gives', readReason)
    .option('--event <id...>', 'these events')
    .option('--actor <personId>', 'all that this person recorded, and the answers that were not published')
    .option('--record <id...>', 'all events about these records, such as a decision')
    .option('--name', 'with --actor: the name of the person too, everywhere', false)
    .option('--by <personId>', 'who erases, as the history tells it', 'steward')
    .option('--dry-run', 'only say what it concerns', false)
    .option('--yes', 'do not ask', false)
    .action(async (collaboration: string, options: ErasureOptions) => {
      const plan = await erasing(config(), (eraser) => planFor(eraser, collaboration, options));
      if (isNothing(plan))
        return say({ nl: 'Er is niets (meer) te wissen.', en: 'There is nothing (left) to erase.' });
      printPlan(plan, say);
      if (options.dryRun) return;
      const register = mustHaveRegister(config().erasureRegister);
      if (!options.yes && !(await confirmed(say)))
        return say({ nl: 'Er is niets gewist.', en: 'Nothing was erased.' });
      const erased = await erasing(config(), (eraser) => carryOutAll(eraser, plan, register));
      printErased(erased, await sweep(config().ownerUrl), say);
      const { actor } = options;
      if (actor) printLeft(await erasing(config(), ({ em }) => leftOf(em.fork(), actor)), say);
    });
  program
    .command('erasures')
    .description('What was erased, as the erasure register remembers it.')
    .command('replay')
    .description('Erase again what the register names, as after the restore of an older backup.')
    .action(async () => {
      const { entries, torn } = readRegister(mustHaveRegister(config().erasureRegister));
      const replayed = await erasing(config(), (eraser) => replay(eraser, entries));
      if (replayed.again > 0) await sweep(config().ownerUrl);
      printReplay(replayed, torn, say);
    });
}

async function planFor(eraser: Database, nameOrKey: string, options: ErasureOptions): Promise<Plan> {
  const em = eraser.em.fork();
  const choice = choiceOf(options);
  const streamId = await findCollaboration(em, nameOrKey);
  if (streamId === null) throw unknown(nameOrKey);
  const { why, by, actor, name } = options;
  if (by !== 'steward') await mustBeKnown(eraser, by, '--by');
  return await planOf(em, { streamId, why, by, person: actor ? { id: actor, name } : null }, choice);
}

/** @returns how many events lost their texts. */
async function carryOutAll(eraser: Database, { entries }: Plan, register: string): Promise<number> {
  let erased = 0;
  for (const entry of entries) erased += await carryOutAndTell(eraser, entry, () => enter(register, entry));
  return erased;
}

const erasing = <T>({ erasureUrl }: Config, work: (eraser: Database) => Promise<T>): Promise<T> =>
  asEraser(erasureUrl, work).catch((error: unknown) => {
    throw mayNotErase(error) ? notAllowed() : error;
  });

const unknown = (name: string) =>
  new Refusal('NOT_FOUND', {
    nl: `Er is geen samenwerking “${name}”.`,
    en: `There is no collaboration “${name}”.`,
  });

const notAllowed = () =>
  new Refusal('NOT_ALLOWED', {
    nl: 'De login van DATABASE_ERASURE_URL (of anders van DATABASE_URL) mag niet wissen. Gebruik die van de rol samenspel_erasure.',
    en: 'The login of DATABASE_ERASURE_URL (or else of DATABASE_URL) may not erase. Use that of the role samenspel_erasure.',
  });
