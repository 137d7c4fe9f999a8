import { setTimeout as sleep } from 'node:timers/promises';
import { newSeed, report, sized } from '@samenspel/local-postgres/testing';
import { type ChainedEvent, eventHash, NO_HASH } from '@samenspel/log-proof';
import { random } from '@samenspel/log-proof/testing';
import { afterAll, expect, test } from 'vitest';
import { signIn } from '../testing/asking.ts';
import { wholeLog } from '../testing/log-copies.ts';
import { type Answered, PersistentClient } from '../testing/persistent-client.ts';
import { freshDatabase } from '../testing/running.ts';
import { type ServiceProcess, startProcess } from '../testing/service-process.ts';

const CLIENTS = 6;
const cycles = sized(5, 100);
const seed = newSeed();
const chance = random(seed);

let service: ServiceProcess;
afterAll(() => service.kill());

/** Clients at work in collaborations of each two of them, a new one for each cycle, while the service is killed and started again. */
async function killUnderClients(databaseUrl: string): Promise<PersistentClient[]> {
  service = await startProcess(databaseUrl);
  const { token } = await signIn(service, 'gids');
  const clients = Array.from({ length: CLIENTS }, () => new PersistentClient(() => service.url, token));
  let cycle = 0;
  const work = clients.map(async (client, n) => {
    for (let k = 0; cycle < cycles; k++) {
      const { collaboration } = await client.startCollaboration(`pair-${n >> 1}-${cycle}`);
      await client.draft(collaboration.key, `client-${n}-${k}`);
    }
  });
  for (; cycle < cycles; cycle++) {
    await sleep(400 + chance.below(1_000));
    await service.kill();
    service = await startProcess(databaseUrl);
  }
  await Promise.all(work);
  return clients;
}

/** One sentence for every answer that the log does not bear out, and for every break in the chain. */
function findings(answered: readonly Answered[], log: readonly ChainedEvent[]): string[] {
  const commands = Map.groupBy(log, ({ streamId, commandId }) => `${streamId} ${commandId}`);
  const wrong = answered.filter(({ commandId, recorded: { collaboration, events } }) => {
    const there = commands.get(`${collaboration.key} ${commandId}`) ?? [];
    return JSON.stringify(there.map(placeOf)) !== JSON.stringify(events.map(placeOf));
  });
  return [...wrong.map(({ commandId }) => `${commandId} is not there as it was answered`), ...breaks(log)];
}

const placeOf = ({ id, version, recordedAt }: { id: string; version: number; recordedAt: string }) => [
  id,
  version,
  Date.parse(recordedAt),
];

function breaks(log: readonly ChainedEvent[]): string[] {
  return [...Map.groupBy(log, ({ streamId }) => streamId).values()].flat().flatMap((event, index, all) => {
    const before = event.version === 1 ? undefined : all[index - 1];
    const linked = event.version === (before?.version ?? 0) + 1;
    const whole = linked && eventHash(event, before?.hash ?? NO_HASH) === event.hash;
    return whole ? [] : [`The chain breaks at ${event.streamId}, version ${event.version}`];
  });
}

test(
  'a service killed in mid-append loses nothing it acknowledged, and the same command gets the same answer, once',
  async () => {
    const databaseUrl = await freshDatabase();
    const clients = await killUnderClients(databaseUrl);
    const answered = clients.flatMap((client) => client.answered);
    const before = (await wholeLog({ databaseUrl })).events;
    expect(findings(answered, before), `seed ${seed}`).toEqual([]);

    const gone = before.findIndex(({ commandId }) => commandId.startsWith('client-'));
    expect(findings(answered, before.toSpliced(gone, 1)), 'an event that is lost').not.toEqual([]);

    const [client] = clients as [PersistentClient];
    const drafts = answered.filter(({ commandId }) => commandId.startsWith('client-'));
    for (const { commandId, recorded } of drafts.slice(-300)) {
      const again = await client.draft(recorded.collaboration.key, commandId);
      expect(again, `seed ${seed}`).toMatchObject({ repeated: true, events: recorded.events });
    }
    const after = (await wholeLog({ databaseUrl })).events;
    expect(after).toEqual(before);

    const cut = answered.filter(({ sent }) => sent > 1).length;
    const lost = answered.filter(({ sent, recorded }) => sent > 1 && recorded.repeated).length;
    expect(cut).toBeGreaterThanOrEqual(cycles);
    const figures = { commands: answered.length, cut, answerLost: lost };
    report({ promise: 'kill-api', test: 'kill -9 under 6 clients', count: cycles, seed, ...figures });
  },
  120_000 + cycles * 30_000,
);
