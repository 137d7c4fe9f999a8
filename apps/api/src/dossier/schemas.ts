import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventTypeNamed, Refusal } from '@samenspel/domain';
import { jsonSchemaOf } from '@samenspel/domain/json-schema';
import { type ChainedEvent, schemaFile } from '@samenspel/log-proof';

type VersionedType = Pick<ChainedEvent, 'type' | 'typeVersion'>;

/** Which types of events occurred, in which versions. */
export class OccurredTypes {
  readonly #types = new Map<string, VersionedType>();

  /** @throws Refusal INVALID for a type that this release does not know. */
  add({ type, typeVersion }: VersionedType): void {
    const file = schemaFile({ type, typeVersion });
    if (this.#types.has(file)) return;
    mustKnow({ type, typeVersion });
    this.#types.set(file, { type, typeVersion });
  }

  /** Writes a JSON Schema for each into `schemas` of a dossier. */
  async write(dossier: string): Promise<void> {
    await mkdir(join(dossier, 'schemas'));
    for (const [file, occurred] of this.#types)
      await writeFile(join(dossier, file), `${JSON.stringify(schemaOf(occurred), null, 2)}\n`);
  }
}

/** @throws Refusal INVALID for a type or a version of it that this release does not know. */
export function mustKnow({ type, typeVersion }: VersionedType): void {
  const known = eventTypeNamed(type);
  if (known && typeVersion >= 1 && typeVersion <= known.version) return;
  throw new Refusal('INVALID', {
    nl: `Deze versie van Samenspel kent de gebeurtenis ${type} (versie ${typeVersion}) niet. Neem een nieuwere.`,
    en: `This release of Samenspel does not know the event ${type} (version ${typeVersion}). Take a newer one.`,
  });
}

function schemaOf({ type, typeVersion }: VersionedType): object {
  const known = eventTypeNamed(type);
  return known ? jsonSchemaOf(known, typeVersion) : {};
}
