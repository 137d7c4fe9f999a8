import { Refusal } from '@samenspel/domain';
import type { Database } from '../database/connect.ts';
import { PersonTable } from '../person/person.ts';

/** @throws Refusal NOT_FOUND when there is nobody with this id; it names the option to use. */
export async function mustBeKnown({ em }: Database, personId: string, option: string): Promise<void> {
  if ((await em.fork().count(PersonTable, { id: personId })) > 0) return;
  throw new Refusal('NOT_FOUND', {
    nl: `Er is hier niemand met het nummer “${personId}”. Noem een ander met ${option}.`,
    en: `There is nobody here with the id “${personId}”. Name another with ${option}.`,
  });
}
