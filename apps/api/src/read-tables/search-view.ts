import {
  type Findable,
  findablesOf,
  findableTypes,
  groupedBy,
  type Recorded,
  thingOf,
} from '@samenspel/domain';
import { plain, searchable } from '../search/searchable.ts';
import { place, type Row, type ThingProjection } from './projection.ts';

/**
 * What can be found, as it stands: a row of each thing for each language and, where not everybody reads the same of it, for
 * each level. The words to search by are a column that the database makes of `heading` and `body`.
 */
export const searchView: ThingProjection = {
  table: 'search_view',
  columns: {
    ...place,
    thing: 'text',
    visibility: 'text',
    author: 'text',
    language: 'text',
    kind: 'text',
    title: 'text',
    title_language: 'text',
    heading: 'text',
    body: 'text',
  },
  key: ['collaboration_id', 'thing', 'visibility', 'author', 'language'],
  types: findableTypes,
  thingOf: nameOf,
  rowsOf: (collaborationId, events) =>
    [...groupedBy(events, nameOf)].flatMap(([thing, own]) =>
      thing === null ? [] : findablesOf(own).map((found) => rowOf(collaborationId, thing, found)),
    ),
};

function nameOf(event: Recorded): string | null {
  const thing = thingOf(event);
  return thing && `${thing.sort}:${thing.id}`;
}

const rowOf = (collaborationId: string, thing: string, found: Findable): Row => ({
  collaboration_id: collaborationId,
  version: found.version,
  occurred_on: found.occurredOn,
  recorded_at: found.recordedAt,
  thing,
  visibility: found.visibility,
  author: found.author,
  language: found.language,
  kind: found.kind,
  title: plain(found.title),
  title_language: found.titleLanguage,
  heading: found.titleLanguage === found.language ? searchable(found.title) : '',
  body: searchable(found.texts.join('\n')),
});
