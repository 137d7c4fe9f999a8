import { randomUUID } from 'node:crypto';
import type { Language } from '@samenspel/domain';
import { execute } from '../commands/execute.ts';
import { readFolder } from '../import/folder.ts';
import { type Imported, importDecisions } from '../import/import-decisions.ts';
import type { Service } from '../service.ts';
import { findCollaboration } from './find-collaboration.ts';
import { mustBeKnown } from './must-be-known.ts';
import type { PartnerOption } from './partner-option.ts';

export type FolderImport = {
  folder: string;
  /** Name or key of the collaboration; one with this name is begun when there is none. */
  collaboration: string;
  language: Language;
  partners: readonly PartnerOption[];
  /** Who gives the commands: the coordinator of a collaboration that is begun. */
  coordinator: string;
  skipUnreadable: boolean;
};

/**
 * Reads the decision records of a folder into a collaboration, through the same commands as everyone uses.
 * @throws Refusal with a sentence for the person; nothing was written when a file could not be read.
 */
export async function importFolder(service: Service, wish: FolderImport): Promise<Imported> {
  const em = service.database.em.fork();
  const files = await readFolder(wish.folder);
  await mustBeKnown(service.database, wish.coordinator, '--coordinator');
  const known = await findCollaboration(em, wish.collaboration);
  return await importDecisions(service, {
    target:
      known === null ? { name: wish.collaboration, language: wish.language } : { collaborationId: known },
    files,
    actor: wish.coordinator,
    commandId: randomUUID(),
    skipUnreadable: wish.skipUnreadable,
    language: wish.language,
    before: (collaborationId, firstDay) => joinPartners(service, wish, collaborationId, firstDay),
  });
}

/** Partners that are there by name already stay as they are. */
async function joinPartners(
  service: Service,
  { partners, coordinator: actor, language }: FolderImport,
  collaborationId: string,
  occurredOn: string | undefined,
): Promise<void> {
  const { state } = await service.histories.load(service.database.em.fork(), collaborationId);
  const known = new Set(Object.values(state.partners).map(({ name }) => name));
  for (const input of partners.filter(({ name }) => !known.has(name)))
    await execute(service, {
      name: 'joinPartner',
      collaborationId,
      commandId: randomUUID(),
      actor,
      occurredOn,
      language,
      input,
    });
}
