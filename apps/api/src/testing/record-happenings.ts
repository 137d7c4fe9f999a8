import { randomUUID } from 'node:crypto';
import type { Happening } from '@samenspel/domain';
import { record } from '../commands/record.ts';
import type { Service } from '../service.ts';

/** Records what happened in a collaboration as a command would, one append for each list; outside the rules of the domain. */
export async function recordAll(
  { database, histories }: Pick<Service, 'database' | 'histories'>,
  collaborationId: string,
  appends: readonly (readonly Happening[])[],
): Promise<void> {
  for (const happenings of appends) {
    const em = database.em.fork();
    const history = await histories.load(em, collaborationId);
    const command = {
      name: 'describeCollaboration',
      collaborationId,
      commandId: randomUUID(),
      actor: 'gids',
      input: {},
    } as const;
    histories.add(history, await record(em, history, command, happenings));
  }
}
