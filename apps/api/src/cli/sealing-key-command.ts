import type { Command } from 'commander';
import { makeSealingKey } from '../sealing/sealing.ts';
import type { Tools } from './tools.ts';

/** `samenspel sealing-key` */
export function addSealingKey(program: Command, { say }: Tools): void {
  program
    .command('sealing-key <file>')
    .description(
      'Make a key that confidential texts are encrypted with; keep a copy apart from the database.',
    )
    .action((file: string) => {
      makeSealingKey(file);
      say({
        nl: `De sleutel staat in ${file}. Noem dat bestand in SEALING_KEY, en bewaar een kopie los van de database: zonder sleutel zijn vertrouwelijke teksten voorgoed onleesbaar.`,
        en: `The key is in ${file}. Name that file in SEALING_KEY, and keep a copy apart from the database: without the key confidential texts are unreadable for good.`,
      });
    });
}
