import { type DataClassId, dataClasses } from './classes.ts';
import { tables } from './columns.ts';
import { eventFields } from './event-fields.ts';

const opening = `# Data inventory

Every column of the database and every field of an event, with its class. This page is made from \`apps/api/src/inventory\`
(\`npm run inventory -w @samenspel/api\`); a test holds it against a migrated database and the definitions of events, and fails
for a column or a field without a class. [For operators](operators.md#how-long-things-are-kept) says how to change how long things are kept.
`;

const names: Readonly<Record<DataClassId, string>> = {
  ...{ public: 'public', team: 'team content', freeText: 'free text (erasable)' },
  ...{ pseudonymous: 'pseudonymous id', identity: 'identity', secret: 'secret' },
};
const ids = Object.keys(dataClasses) as DataClassId[];

/** The inventory as a page of Markdown. */
export const inventory = (): string =>
  [opening, classes(), '## Tables\n', ...Object.keys(tables).map(tableText), events()].join('\n');

const classes = (): string =>
  [
    '## Classes\n',
    '| class | what it is | how long | on a request for erasure |',
    '|---|---|---|---|',
    ...ids.map((id) => {
      const { means, kept, erased } = dataClasses[id];
      return `| ${names[id]} | ${means} | ${kept} | ${erased} |`;
    }),
    '',
  ].join('\n');

function tableText(name: string): string {
  const { holds, kept, columns } = tables[name] ?? { holds: '', kept: '', columns: {} };
  const rows = ids.flatMap((id) => {
    const own = Object.keys(columns).filter((column) => columns[column] === id);
    return own.length === 0 ? [] : [`| ${names[id]} | ${own.map((column) => `\`${column}\``).join(', ')} |`];
  });
  return [`### ${name}\n`, `${holds} Kept: ${kept}\n`, '| class | columns |', '|---|---|', ...rows, ''].join(
    '\n',
  );
}

/** What is not team content is named with its event; the rest is too much to be read. */
function events(): string {
  const fields = eventFields();
  const byEvent = Map.groupBy(fields, ({ event }) => event);
  const cell = (event: string, id: DataClassId) =>
    (byEvent.get(event) ?? []).flatMap((one) => (one.class === id ? [`\`${one.field}\``] : [])).join(', ');
  return [
    '## Events\n',
    'Fields of `facts` and `texts` in the table `event`; [Events](events.md) tells what each is. The envelope is in the table above. The file that a',
    'decision was imported from, and its number there, are keys and stay.\n',
    '| event | free text (erasable) | pseudonymous id | team content | public |',
    '|---|---|---|---|---|',
    ...[...byEvent.keys()].map(
      (event) =>
        `| ${event} | ${cell(event, 'freeText')} | ${cell(event, 'pseudonymous')} | ${cell(event, 'team')} | ${cell(event, 'public')} |`,
    ),
    '',
  ].join('\n');
}
