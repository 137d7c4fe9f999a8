import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusal } from '@samenspel/domain';

const PROGRAM = join(
  dirname(createRequire(import.meta.url).resolve('@samenspel/log-proof')),
  'verify',
  'main.js',
);

export type Verification = {
  /** 0 when all holds, 1 when something does not, 2 when used wrongly. */
  code: number;
  /** What the program said, in the language of the terminal. */
  said: string;
};

/** What a dossier is held against, besides itself. */
export type Witnesses = {
  /** File or folder of a checkpoint that was kept elsewhere. */
  checkpoint?: string;
  /** Public key, or a file with it. */
  key?: string;
};

/** Runs the program that checks dossiers, the same that lies in every dossier, in a process of its own. */
export function verify(dossier: string, { checkpoint, key }: Witnesses = {}): Promise<Verification> {
  const words = [
    ...(checkpoint === undefined ? [] : [`--checkpoint=${checkpoint}`]),
    ...(key === undefined ? [] : [`--key=${key}`]),
    '--',
    dossier,
  ];
  const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 2, said: said.trimEnd() }));
  });
}

/** @throws Refusal INVALID with what the program said, unless all holds. */
export function mustHold({ code, said }: Verification): void {
  if (code === 0) return;
  throw new Refusal('INVALID', {
    nl: `${said}\n\nEr is niets ingelezen: het dossier klopt niet of kon niet worden nagekeken.`,
    en: `${said}\n\nNothing was imported: the dossier does not hold or could not be checked.`,
  });
}
