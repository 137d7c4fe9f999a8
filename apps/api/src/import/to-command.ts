import type {
  ConsideredOption,
  DecisionRecord,
  ReadResult,
  RecordLink,
  StatusValue,
} from '@samenspel/decision-records';

/** What stands in the state of an imported decision; that another took its place follows from the links. */
const states: Record<StatusValue, 'proposed' | 'taken' | 'withdrawn'> = {
  proposed: 'proposed',
  accepted: 'taken',
  rejected: 'withdrawn',
  deprecated: 'taken',
  superseded: 'taken',
  unknown: 'taken',
};

/** The input of `importDecisions` for records that were read. */
export const commandInputOf = ({ records, links }: Pick<ReadResult, 'records' | 'links'>) => ({
  records: records.map(recordInput),
  links: links.map(linkInput),
});

function recordInput(record: DecisionRecord) {
  const { heading, fileName } = record.numbers;
  const numbers = [heading, fileName].filter((number) => number !== null);
  return {
    sourceKey: sourceKeyOf(record.sourceKey),
    file: tail(record.path, 300),
    title: cut(record.title, 500),
    date: record.date,
    state: states[record.status.value],
    context: cut(record.context, 100_000),
    options: record.options.slice(0, 50).map(optionInput),
    decision: cut(record.decision, 100_000),
    consequences: cut(record.consequences, 100_000),
    statusAsWritten: cut(record.status.asWritten, 2000),
    numbers: [...new Set(numbers.map(String))],
    original: cut(record.originalWithoutNames, 300_000),
  };
}

const optionInput = ({ title, for: pros, against }: ConsideredOption, index: number) => ({
  id: `option-${index + 1}`,
  title: cut(title, 200) ?? `${index + 1}`,
  for: cut(pros.join('\n'), 2000),
  against: cut(against.join('\n'), 2000),
});

const linkInput = ({ from, to, relation, toldBy, wordings }: RecordLink) => ({
  from: sourceKeyOf(from),
  to: sourceKeyOf(to),
  relation,
  toldBy,
  asWritten: cut(ownWords(from, wordings), 1000),
});

/** The relation reads from the first record to the second, so the words of the first fit it best. */
const ownWords = (from: string, wordings: RecordLink['wordings']): string | null =>
  (wordings.find(({ path }) => path.toLowerCase().endsWith(from)) ?? wordings[0])?.text ?? null;

/** Text within its bounds; nothing when there is none. A character cut in half, here or by the reader, is replaced. */
function cut(text: string | null, most: number): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  return (trimmed.length > most ? `${trimmed.slice(0, most - 1)}…` : trimmed).toWellFormed();
}

/** What a record is known by in the collaboration. */
export const sourceKeyOf = (key: string): string => tail(key, 300);

/** The end of a path tells it apart. */
const tail = (path: string, most: number): string => path.slice(-most).toWellFormed();
