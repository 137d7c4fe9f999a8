import type { MarkdownFile, Problem, ReadResult } from '@samenspel/decision-records';
import {
  check,
  commandTypes,
  isErasedImport,
  type Language,
  mustBeAllowed,
  type VisibilityId,
} from '@samenspel/domain';
import { execute } from '../commands/execute.ts';
import type { History } from '../history/histories.ts';
import type { Service } from '../service.ts';
import { refuseFiles, unreadable } from './import-refusal.ts';
import { readInTurn } from './reading.ts';
import { commandInputOf, sourceKeyOf } from './to-command.ts';

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
export type Noted = Omit<Problem, 'code'> & { code: Problem['code'] | 'texts-erased' };

export type Imported = {
  history: History;
  read: number;
  added: number;
  changed: number;
  /** Those whose texts were erased do not count; each has a note. */
  unchanged: number;
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
  check(commandTypes.importDecisions.input, input); // before a collaboration is begun for it
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
  const erased = passedOver(result, history);
  // An import that is repeated after an erasure tells what it added the first time.
  const unchanged = Math.max(0, read - added - changed - erased.length);
  const problems = [...result.problems, ...erased];
  return { history, read, added, changed, unchanged, links: result.links.length, problems };
}

/** Reading is hard work; none is done for who may not record what was read. */
async function mustBeAllowedThere({ histories, database }: Service, { target, actor }: ImportRequest) {
  if (!('collaborationId' in target)) return;
  const { state } = await histories.load(database.em.fork(), target.collaborationId);
  mustBeAllowed(state, actor, commandTypes.importDecisions.may);
}

/** What was erased is not read in again, whether its file changed or not. */
function passedOver({ records }: ReadResult, { state }: History): Noted[] {
  const erased = new Set(
    Object.values(state.decisions).flatMap((decision) =>
      decision.source && isErasedImport(decision) ? [decision.source.key] : [],
    ),
  );
  return records.flatMap(({ sourceKey, path }) =>
    erased.has(sourceKeyOf(sourceKey)) ? [erasedNote(path)] : [],
  );
}

const erasedNote = (path: string): Noted => ({
  path,
  line: 1,
  code: 'texts-erased',
  severity: 'note',
  message: {
    nl: 'De teksten van dit besluit zijn gewist; het bestand is overgeslagen.',
    en: 'The texts of this decision were erased; the file was passed over.',
  },
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
