import { Refusal, type Text } from '@samenspel/domain';
import type { Command } from 'commander';
import type { ReaderStanding } from '../monitoring/standings.ts';
import type { DurableReader } from '../readers/durable-reader.ts';
import type { Tools } from './tools.ts';

/** `samenspel readers [retry …]` */
export function addReaders(program: Command, { say, withService }: Tools): void {
  const readers = program
    .command('readers')
    .description('Say how far the readers of the log are, and which streams are parked.')
    .action(() =>
      withService(async ({ standings }) => {
        for (const standing of await standings.now()) say(standingOf(standing));
      }),
    );
  readers
    .command('retry <reader> [stream]')
    .description('Let a parked stream of a reader, or all of them, go on.')
    .action((name: string, stream?: string) =>
      withService(async (service) => {
        const count = await readerNamed(service.readers, name).retry(stream);
        say(retried(count));
      }),
    );
}

function readerNamed(readers: readonly DurableReader[], name: string): DurableReader {
  const reader = readers.find((each) => each.name === name);
  if (reader) return reader;
  const names = readers.map((each) => each.name).join(', ');
  throw new Refusal('NOT_FOUND', {
    nl: `Er is geen lezer “${name}”. Dit zijn ze: ${names}.`,
    en: `There is no reader “${name}”. These are there: ${names}.`,
  });
}

function standingOf({ name, streams, events, parked }: ReaderStanding): Text {
  const lines = (at: string) =>
    parked.map(({ streamId, version, problem }) => `\n  ${streamId} ${at} ${version} (${problem})`).join('');
  return {
    nl: `${name}: nog te lezen: ${events} (stromen: ${streams}), stilgezet: ${parked.length}${lines('bij versie')}`,
    en: `${name}: still to read: ${events} (streams: ${streams}), parked: ${parked.length}${lines('at version')}`,
  };
}

const retried = (count: number): Text =>
  count === 0
    ? { nl: 'Er stond niets stil.', en: 'Nothing was parked.' }
    : { nl: `Stromen die verdergaan: ${count}.`, en: `Streams that go on: ${count}.` };
