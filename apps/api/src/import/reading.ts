import { Worker } from 'node:worker_threads';
import type { MarkdownFile, ReadResult } from '@samenspel/decision-records';
import { Refusal } from '@samenspel/domain';
import { refuseFiles } from './import-refusal.ts';
import { longestReading, mostMemory } from './limits.ts';

/** Beside this file, in whichever language this one is right now. */
const worker = new URL(`./reading-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

const reading = new Set<string>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads decision records when it is somebody's turn: one upload at a time, as each keeps a processor busy, and of one person
 * no second one waits, so that nobody's uploads keep others from theirs.
 * @throws Refusal WRONG_STATE while another upload of this person is read; as `readApart` else.
 */
export async function readInTurn(personId: string, files: readonly MarkdownFile[]): Promise<ReadResult> {
  if (reading.has(personId)) throw oneAtATime();
  reading.add(personId);
  const mine = last.then(() => readApart(files));
  last = mine.catch(() => {});
  return await mine.finally(() => reading.delete(personId));
}

const oneAtATime = () =>
  new Refusal(
    'WRONG_STATE',
    {
      nl: 'Er worden al bestanden van je gelezen. Wacht tot dat klaar is.',
      en: 'Files of yours are being read already. Wait until that is done.',
    },
    'files',
  );

/**
 * Reads decision records in a thread of its own, as files that are made to be hard to read keep it busy for long and
 * everybody else would wait.
 * @throws Refusal INVALID when it takes too long or too much memory.
 */
export async function readApart(
  files: readonly MarkdownFile[],
  longest = longestReading,
): Promise<ReadResult> {
  const resourceLimits = { maxOldGenerationSizeMb: mostMemory };
  const reader = new Worker(worker, { workerData: files, resourceLimits, execArgv: [] });
  const { promise, resolve, reject } = Promise.withResolvers<ReadResult>();
  const timer = setTimeout(() => reject(tooHard()), longest);
  reader.once('message', resolve);
  reader.once('error', (error: NodeJS.ErrnoException) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHard() : error),
  );
  return await promise.finally(async () => {
    clearTimeout(timer);
    await reader.terminate();
  });
}

const tooHard = () =>
  refuseFiles(
    'Deze bestanden zijn te moeilijk om in één keer te lezen. Kies er minder.',
    'These files are too hard to read at once. Choose fewer.',
  );
