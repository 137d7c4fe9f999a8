import type { Command } from 'commander';
import { asOwner, migrate } from '../database/migrate.ts';
import { afterRestore } from '../dossier/after-restore.ts';
import { keepCheckpoint, noteOver } from '../dossier/checkpoint.ts';
import { chooseStreams } from '../dossier/choose-streams.ts';
import { exportDossier } from '../dossier/export-dossier.ts';
import { importDossier } from '../dossier/import-dossier.ts';
import { openHeads } from '../dossier/open-heads.ts';
import { readProofConfig } from '../dossier/proof-config.ts';
import { makeSigningKey, openSigner } from '../dossier/signing-key.ts';
import { mustHold, verify, type Witnesses } from '../dossier/verifier.ts';
import { registerOf } from '../erasure/register.ts';
import { keptCheckpoint, madeKey, saidExport, saidImport } from './say-dossier.ts';
import type { Tools } from './tools.ts';

/** `samenspel log export | verify | import | checkpoint | key` */
export function addLog(program: Command, tools: Tools): void {
  const log = program.command('log').description('Take the history along, check it, and bring it back.');
  addExport(log, tools);
  addVerify(log);
  addImport(log, tools);
  addCheckpoint(log, tools);
  addKey(log, tools);
}

function addExport(log: Command, { say, config, withService }: Tools): void {
  log
    .command('export <which>')
    .description('Write a dossier: one collaboration or stream, by name or key, or all.')
    .requiredOption('--out <folder>', 'a new or empty folder')
    .action(async (which: string, { out: folder }: { out: string }) => {
      const signer = await openSigner(config().proof);
      const exported = await withService(({ database }) =>
        exportDossier(database, { folder, signer, choose: (em) => chooseStreams(em, which) }),
      );
      say(saidExport(folder, exported, signer));
    });
}

const witnessed = (command: Command): Command =>
  command
    .option('--checkpoint <path>', 'a checkpoint that was kept elsewhere (file or folder)')
    .option('--key <key>', 'the public key that you know to be ours (its text or a file)');

function addVerify(log: Command): void {
  witnessed(log.command('verify <dossier>'))
    .description(
      'Check a dossier, without a database. Ends with 0 when all holds, 1 when not, 2 when used wrongly.',
    )
    .action(async (dossier: string, witnesses: Witnesses) => {
      const { code, said } = await verify(dossier, witnesses);
      console.log(said);
      process.exitCode = code;
    });
}

function addImport(log: Command, { say, config }: Tools): void {
  witnessed(log.command('import <dossier>'))
    .description('Check a dossier and restore its streams, all or none; what is here already stays as it is.')
    .action(async (dossier: string, witnesses: Witnesses) => {
      const settings = config();
      const { ownerUrl } = settings;
      mustHold(await verify(dossier, witnesses));
      await migrate(ownerUrl);
      const imported = await asOwner(ownerUrl, (owner) =>
        importDossier(owner, dossier, registerOf(settings).entries),
      );
      await afterRestore(settings);
      for (const sentence of saidImport(imported)) say(sentence);
    });
}

function addCheckpoint(log: Command, { say, config, withService }: Tools): void {
  log
    .command('checkpoint')
    .description('Sign where all streams stand now, to be kept elsewhere.')
    .option('--out <folder>', 'a new or empty folder for note, heads and key; without it the note is printed')
    .action(async ({ out }: { out?: string }) => {
      const signer = await openSigner(config().proof);
      const heads = await withService(({ database }) => openHeads(database.em.fork()));
      if (out === undefined) return void process.stdout.write(noteOver(heads, signer));
      await keepCheckpoint(out, heads, signer);
      say(keptCheckpoint(out, heads.length));
    });
}

function addKey(log: Command, { say }: Tools): void {
  log
    .command('key <file>')
    .description('Make a key that signs checkpoints, and print its public half.')
    .option('--origin <name>', 'what the log is called; LOG_ORIGIN otherwise')
    .action(async (file: string, { origin }: { origin?: string }) => {
      const env = origin === undefined ? process.env : { LOG_ORIGIN: origin };
      say(madeKey(file, await makeSigningKey(file, readProofConfig(env).origin)));
    });
}
