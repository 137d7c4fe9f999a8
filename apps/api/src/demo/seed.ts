import {
  type CollaborationKey,
  collaborationKeys,
  type DemoStep,
  demoCommands,
  demoPeople,
} from '@samenspel/demo';
import { streams } from '@samenspel/event-log';
import { answerBlocks } from '../assessment/answering.ts';
import { execute } from '../commands/execute.ts';
import { uuidOf } from '../commands/new-ids.ts';
import { PersonTable } from '../person/person.ts';
import type { Service } from '../service.ts';

/** The key of a fictional collaboration; the same in every demo. */
export const demoCollaborationId = (key: CollaborationKey): string => uuidOf('demo', key);

/**
 * Seeds the fictional portfolio into an empty database, through the same commands as everyone uses.
 * A seeding that was cut short goes on where it was; the people come last and mark the end of it.
 * @returns whether anything was seeded.
 */
export async function seedDemo(service: Service): Promise<boolean> {
  if (!(await isNeeded(service))) return false;
  for (const key of collaborationKeys) await tell(service, key);
  await addPeople(service);
  return true;
}

async function isNeeded({ database }: Service): Promise<boolean> {
  const em = database.em.fork();
  if ((await em.count(PersonTable, { kind: 'demo' })) > 0) return false;
  const ours = new Set(collaborationKeys.map(demoCollaborationId));
  return (await streams(em, 'collaboration')).every(({ id }) => ours.has(id));
}

async function tell(service: Service, key: CollaborationKey): Promise<void> {
  const collaborationId = demoCollaborationId(key);
  const commandId = (index: number) => `demo:${key}:${index}`;
  const { commands } = await service.histories.load(service.database.em.fork(), collaborationId);
  const batches = batchesOf(demoCommands(key));
  const told = batches.findLastIndex((_, index) => commands.has(commandId(index)));
  for (const [index, batch] of batches.entries())
    if (index > told) await play(service, collaborationId, commandId(index), batch);
}

/** Answers that follow each other go together; a command stands alone. */
function batchesOf(steps: readonly DemoStep[]): DemoStep[][] {
  const batches: DemoStep[][] = [];
  for (const step of steps) {
    const last = batches.at(-1);
    if (step.kind === 'answer' && last?.[0]?.kind === 'answer' && last[0].roundRef === step.roundRef)
      last.push(step);
    else batches.push([step]);
  }
  return batches;
}

async function play(
  service: Service,
  collaborationId: string,
  commandId: string,
  batch: DemoStep[],
): Promise<void> {
  const [step] = batch;
  if (step?.kind === 'command') {
    const { name, input, by: actor, occurredOn, recordedAt, visibility, language, ids } = step;
    const command = { name, collaborationId, commandId, actor, input, occurredOn, language, visibility };
    await execute(service, { ...command, seeding: { recordedAt, ids } });
    return;
  }
  const answers = batch.flatMap((answer) => (answer.kind === 'answer' ? [answer] : []));
  await answerBlocks(
    service,
    collaborationId,
    answers.map(({ roundRef: roundId, personId, blockId, answer, reason }) => ({
      key: { collaborationId, roundId, personId, blockId },
      answer: reason === undefined ? answer : { ...answer, reason },
    })),
  );
}

async function addPeople({ database }: Service): Promise<void> {
  const rows = demoPeople.map(({ id, name, signIn }) => ({
    id,
    nameNl: name.nl,
    nameEn: name.en,
    kind: signIn ? ('demo' as const) : ('fictional' as const),
  }));
  await database.em.fork().upsertMany(PersonTable, rows);
}
