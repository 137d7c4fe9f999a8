import type { EntityManager } from '@mikro-orm/postgresql';
import type { Service } from '../service.ts';
import { isConsent, type OwnEntry, ownEntries } from './entries.ts';
import { type OwnPlace, ownDataOf } from './own-data.ts';

/** Rises when the shape of the file changes. */
const format = 'samenspel-own-data/1';

/** Everything about a person as one JSON document, in pieces, so that a long history takes no more memory than a short one. */
export async function* ownDataAsFile(service: Service, personId: string): AsyncGenerator<string> {
  const em = service.database.em.fork();
  const { places, answers, ...rest } = await ownDataOf(service, em, personId);
  const head = JSON.stringify({ format, madeAt: new Date().toISOString(), ...rest, answers });
  yield `${head.slice(0, -1)},"collaborations":[`;
  for (const [index, place] of places.entries()) {
    if (index > 0) yield ',';
    yield* placeAsText(service, em, place, personId);
  }
  yield ']}\n';
}

async function* placeAsText(
  service: Service,
  em: EntityManager,
  place: OwnPlace,
  personId: string,
): AsyncGenerator<string> {
  const consents: OwnEntry[] = [];
  let before = '';
  yield `${JSON.stringify(place).slice(0, -1)},"recorded":[`;
  for await (const page of ownEntries(service, em, place.id, personId)) {
    if (page.length === 0) continue;
    consents.push(...page.filter(isConsent));
    yield before + page.map((entry) => JSON.stringify(entry)).join(',\n');
    before = ',\n';
  }
  yield `],"consents":${JSON.stringify(consents)}}`;
}
