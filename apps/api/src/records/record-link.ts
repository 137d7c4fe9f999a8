import {
  type Collaboration,
  inverseRelations,
  kindNamed,
  type Language,
  referencesIn,
  relations,
  titleOfRecord,
} from '@samenspel/domain';
import { Arg, Field, ID, ObjectType } from 'type-graphql';
import type * as v from 'valibot';
import { LanguageEnum } from '../derive/known-enums.ts';

type Words = { nl: string; en: string };

@ObjectType('BlockRecordLink', { description: 'A record or decision that a record is linked to.' })
export class RecordLinkNode {
  readonly #relation: Words;

  @Field(() => ID, { description: 'Id of what it is linked to.' })
  readonly to: string;

  @Field(() => String, { description: 'What that is called.' })
  readonly called: string;

  constructor(to: string, called: string, relation: Words) {
    this.to = to;
    this.called = called;
    this.#relation = relation;
  }

  @Field(() => String, { description: 'How the record relates to it, in words.' })
  relation(
    @Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the words.' })
    language: Language,
  ): string {
    return this.#relation[language];
  }
}

/** Everything a record is linked to: by its own fields, by a link that somebody made, and from the other end of both. */
export function recordLinksOf(state: Collaboration, id: string): RecordLinkNode[] {
  const called = (other: string) => state.decisions[other]?.title ?? titleOfRecord(state, other);
  const found = [...madeLinks(state, id), ...fieldLinks(state, id)];
  return found.flatMap(([to, words]) => {
    const title = called(to);
    return title === null ? [] : [new RecordLinkNode(to, title, words)];
  });
}

const madeLinks = (state: Collaboration, id: string): [string, Words][] =>
  state.links.flatMap(({ from, to, relation }): [string, Words][] => {
    if (from === id) return [[to, relations[relation]]];
    return to === id ? [[from, inverseRelations[relation]]] : [];
  });

function fieldLinks(state: Collaboration, id: string): [string, Words][] {
  const mine = pointersOf(state, id).map(({ id: to, label }): [string, Words] => [to, label]);
  const others = Object.keys(state.records).flatMap((other): [string, Words][] =>
    other !== id && pointersOf(state, other).some((pointer) => pointer.id === id)
      ? [[other, { nl: 'verwijst hiernaar', en: 'refers to this' }]]
      : [],
  );
  return [...mine, ...others];
}

function pointersOf(state: Collaboration, id: string): { id: string; label: Words }[] {
  const record = state.records[id];
  const fields = (record && kindNamed(record.kind)?.fields) ?? {};
  return Object.entries(fields).flatMap(([name, schema]) =>
    referencesIn(schema as v.GenericSchema, record?.fields[name])
      .filter(({ to }) => to !== 'partner' && to !== 'person')
      .map((pointer) => ({ id: pointer.id, label: { nl: 'verwijst naar', en: 'refers to' } })),
  );
}
