import type * as v from 'valibot';
import { blockById } from '../blocks/registry.ts';
import type { EventType } from '../event/event-type.ts';
import { notesOf } from '../field/field.ts';
import { everyKind } from '../records/lookup.ts';
import { exampleOf } from './example.ts';
import { everyEventType } from './happenings.ts';

const opening = `# Events

Every event type there is, with its fields, its version and an example. This page is made from the definitions
(\`npm run catalogue -w @samenspel/domain\`); a test holds it against them. Free text can be erased and is kept beside the facts.
`;

/** The event catalogue as a page of Markdown. */
export const catalogue = (): string => [opening, ...chapters().map(chapterText)].join('\n');

interface Chapter {
  title: string;
  events: readonly EventType[];
}

/** Records by block, the general ones last; before them whatever is no record. */
function chapters(): Chapter[] {
  const ofKinds = new Set(everyKind.flatMap(({ steps }) => Object.keys(steps)));
  const others = everyEventType.filter(({ name }) => !ofKinds.has(name));
  const kinds = everyKind.map(({ name, block, steps }) => ({
    title: `${name.en} (${name.nl})${block ? `, block ${blockById(block).number}: ${blockById(block).name.en}` : ''}`,
    events: everyEventType.filter((type) => Object.hasOwn(steps, type.name)),
  }));
  return [
    { title: 'Collaboration, partners, rounds, decisions and records in general', events: others },
    ...kinds,
  ];
}

const chapterText = ({ title, events }: Chapter): string =>
  [`## ${title}\n`, ...events.map(eventText)].join('\n');

function eventText({ name, version, describes, lane, schema }: EventType): string {
  const { entries } = schema as unknown as { entries: v.ObjectEntries };
  const place = lane === null ? 'no mark of its own on the timeline' : `timeline: ${lane}`;
  return [
    `### ${name}\n`,
    `${describes} Version ${version}; ${place}.\n`,
    '| field | Dutch label | English label | kind | |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(entries).map(([field, one]) => fieldText(field, one as Inside)),
    '',
    `\`\`\`json\n${JSON.stringify(exampleOf(schema), null, 2)}\n\`\`\`\n`,
  ].join('\n');
}

type Inside = v.GenericSchema & { wrapped?: Inside; item?: Inside };

function fieldText(name: string, schema: Inside): string {
  const { nl = '', en = '' } = notesOf(schema)?.label ?? {};
  const rules = [schema.wrapped ? 'may be left out' : '', isErasable(schema) ? 'erasable' : ''];
  return `| \`${name}\` | ${nl} | ${en} | ${kindOf(schema)} | ${rules.filter(Boolean).join(', ')} |`;
}

function kindOf(schema: Inside): string {
  if (schema.wrapped) return kindOf(schema.wrapped);
  if (schema.item) return `list of ${kindOf(schema.item)}`;
  const notes = notesOf(schema);
  if (notes?.options) return `one of ${Object.keys(notes.options).join(', ')}`;
  if (notes?.control === 'reference') return `id of ${notes.refersTo}`;
  return notes?.control === 'hidden' || !notes ? 'key' : (notes.typeName ?? notes.control);
}

const isErasable = (schema: Inside): boolean =>
  notesOf(schema)?.erasable === true ||
  ((schema.wrapped ?? schema.item) ? isErasable((schema.wrapped ?? schema.item) as Inside) : false);
