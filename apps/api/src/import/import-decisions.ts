import type { MarkdownFile, Problem, ReadResult } from '@samenspel/decision-records';
import {
  check,
  commandTypes,
  type Language,
  mustBeAllowed,
  passedOverFor,
  type Text,
  type VisibilityId,
} from '@samenspel/domain';
import type { InferOutput } from 'valibot';
import { execute } from '../commands/execute.ts';
import type { History } from '../history/histories.ts';
import type { Service } from '../service.ts';
import { refuseFiles, unreadable } from './import-refusal.ts';
import { readInTurn } from './reading.ts';
import { commandInputOf } from './to-command.ts';

/** Where the decisions go: a collaboration that is there, or one that begins with them. */
export type Target =
  | { collaborationId: string }
  | { name: string; issue?: string | undefined; language: Language };

export type ImportRequest = {
  target: Target;
  files: readonly MarkdownFile[];
  actor: string;
  commandId: string;
  /** Reads on when some files cannot be read. */
  skipUnreadable: boolean;
  /** Language of the records; that of the collaboration when left out. */
  language?: Language | undefined;
  visibility?: VisibilityId | undefined;
  /** Called before a collaboration is begun, when it is known that it can be. @throws Refusal when this person may begin none. */
  mayStart?: () => Promise<void>;
  /** Called between the start of the collaboration and its decisions, with the day of the first. */
  before?: (collaborationId: string, firstDay: string | undefined) => Promise<void>;
};

/** Something about a file: what reading it showed, or that it was passed over. */
export type Noted = Omit<Problem, 'code'> & { code: Problem['code'] | keyof typeof passedOverNotes };

type Input = InferOutput<typeof commandTypes.importDecisions.input>;

export type Imported = {
  history: History;
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Those that people went on with here, and those whose texts were erased; each has a note. */
  passedOver: number;
  links: number;
  problems: readonly Noted[];
};

/**
 * Reads decision records and records what is new in them, as one command.
 * @throws Refusal INVALID, before anything is written, when a file cannot be read; and whatever the command refuses.
 */
export async function importDecisions(service: Service, request: ImportRequest): Promise<Imported> {
  await mustBeAllowedThere(service, request);
  const result = await readInTurn(request.actor, request.files);
  const errors = result.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !request.skipUnreadable) throw unreadable(errors);
  if (result.records.length === 0)
    throw refuseFiles(
      'Er is geen besluit gevonden in deze bestanden.',
      'No decision was found in these files.',
    );
  const input = commandInputOf(result);
  const checked = check(commandTypes.importDecisions.input, input); // before a collaboration is begun for it
  const firstDay = firstDayOf(result);
  const collaborationId = await targetOf(service, request, firstDay);
  await request.before?.(collaborationId, firstDay);
  const { history, events } = await execute(service, {
    name: 'importDecisions',
    collaborationId,
    commandId: `${request.commandId}:decisions`,
    actor: request.actor,
    language: request.language,
    visibility: request.visibility,
    input,
  });
  const count = (type: string) => events.filter((event) => event.type === type).length;
  const [read, added, changed] = [
    result.records.length,
    count('DecisionImported'),
    count('ImportedDecisionRevised'),
  ];
  const passed = passedOver(result, checked, history);
  // An import that is repeated after an erasure tells what it added the first time.
  const unchanged = Math.max(0, read - added - changed - passed.length);
  const counts = { read, added, changed, unchanged, passedOver: passed.length };
  const problems = [...result.problems, ...passed];
  return { history, ...counts, links: result.links.length, problems };
}

/** Reading is hard work; none is done for who may not record what was read. */
async function mustBeAllowedThere({ histories, database }: Service, { target, actor }: ImportRequest) {
  if (!('collaborationId' in target)) return;
  const { state } = await histories.load(database.em.fork(), target.collaborationId);
  mustBeAllowed(state, actor, commandTypes.importDecisions.may);
}

/** What is not read in again, with a note of why. The command's records stand in the order of those that were read. */
function passedOver({ records }: ReadResult, input: Input, { state }: History): Noted[] {
  const known = new Map(
    Object.values(state.decisions).flatMap((decision) =>
      decision.source ? [[decision.source.key, decision] as const] : [],
    ),
  );
  return input.records.flatMap((record, index) => {
    const before = known.get(record.sourceKey);
    const code = before ? passedOverFor(before, record) : null;
    return code ? [noteOf(code, records[index]?.path ?? record.file)] : [];
  });
}

const passedOverNotes = {
  'texts-erased': {
    nl: 'De teksten van dit besluit zijn gewist; het bestand is overgeslagen.',
    en: 'The texts of this decision were erased; the file was passed over.',
  },
  'worked-on-here': {
    nl: 'Hier is met dit besluit verder gewerkt, zoals met een ander geluid of een terugblik; het gewijzigde bestand is overgeslagen. Leg wat er anders is vast als nieuw besluit.',
    en: 'People went on with this decision here, such as with dissent or a review; the changed file was passed over. Record what is different as a new decision.',
  },
} as const satisfies Record<string, Text>;

const noteOf = (code: keyof typeof passedOverNotes, path: string): Noted => ({
  path,
  line: 1,
  code,
  severity: 'note',
  message: passedOverNotes[code],
});

const firstDayOf = ({ records }: ReadResult): string | undefined =>
  records.flatMap(({ date }) => date ?? []).toSorted()[0];

/** A collaboration that begins with its decisions began on the day of the first. */
async function targetOf(
  service: Service,
  { target, commandId, actor, visibility, mayStart }: ImportRequest,
  occurredOn: string | undefined,
): Promise<string> {
  if ('collaborationId' in target) return target.collaborationId;
  const { name, issue = name, language } = target;
  await mayStart?.();
  const started = await execute(service, {
    name: 'startCollaboration',
    commandId: `${commandId}:start`,
    actor,
    occurredOn,
    language,
    visibility,
    input: { name, issue },
  });
  return started.collaborationId;
}
