import { Refused } from '@samenspel/client';
import { InvalidInput, type Language, Refusal, type Text } from '@samenspel/domain';
import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import { type FormValues, filled, readForm } from '#lib/form/read.ts';
import { sentForm } from '#lib/form/sent.ts';

/** Why a command was refused, in the person's language, ready for a form. */
export interface Problem {
  code: string;
  text: string;
  /** Sentences beside fields, by dotted path. */
  fields: Record<string, string>;
  /** What changed since the person opened the page; with CONFLICT only. */
  changed: string[];
}

/** What a form shows again after a refusal. */
export interface Unsent {
  /** Which form of the page it was; empty where there is only one. */
  form: string;
  problem: Problem;
  /** Everything that was typed. */
  values: FormValues;
  /** The head to go on from: the current one after a conflict. */
  basedOn: string | undefined;
}

/** The envelope of a command, from the hidden fields of its form (see `CommandFields.svelte`). */
export interface Envelope {
  commandId: string;
  basedOn?: string;
  occurredOn?: string;
  /** Who saw, as the form says, what it is about. */
  seenBy?: string;
}

/**
 * Reads a form and gives a command with it.
 * @param give sends the command; gets what was filled in, without the hidden fields, and the form as it was sent. It may redirect.
 * @param form name of the form, where a page has several.
 * @returns what `give` returned, or a failure with the problem and everything that was typed.
 */
export async function giveCommand<T>(
  event: Pick<RequestEvent, 'request' | 'locals'>,
  give: (values: FormValues, envelope: Envelope, sent: FormData) => Promise<T>,
  form = '',
): Promise<T | ActionFailure<Unsent>> {
  const sent = await sentForm(event);
  const { command = {}, ...values } = readForm(sent);
  const { id: commandId, basedOn, seenBy } = command as { id?: string; basedOn?: string; seenBy?: string };
  const { occurredOn, ...input } = values;
  const envelope = {
    commandId: String(commandId || crypto.randomUUID()),
    ...(basedOn ? { basedOn } : {}),
    ...(occurredOn ? { occurredOn: String(occurredOn) } : {}),
    ...(seenBy ? { seenBy } : {}),
  };
  try {
    return await give(filled(input), envelope, sent);
  } catch (thrown) {
    const refusal = refusalIn(thrown);
    const problem = problemOf(refusal, event.locals.language);
    const unsent = { form, problem, values, basedOn: refusal.currentHead ?? basedOn };
    return fail(refusal.code === 'CONFLICT' ? 409 : 400, unsent);
  }
}

/** What both kinds of refusal say: the API's, and the domain's own when it checks a form beforehand. */
interface Refusing {
  code: string;
  text: Text;
  field?: string | undefined;
  issues: readonly { field: string; text: Text }[];
  currentHead?: string | undefined;
  changed: readonly Text[];
}

/** @throws whatever was thrown, when it is no refusal. */
function refusalIn(thrown: unknown): Refusing {
  if (thrown instanceof Refused) return thrown.details;
  if (!(thrown instanceof Refusal)) throw thrown;
  const { code, text, field } = thrown;
  return { code, text, field, issues: thrown instanceof InvalidInput ? thrown.issues : [], changed: [] };
}

/** A refusal as a form shows it: one sentence above, and one beside each field it is about. */
export function problemOf(refusal: Refusing, language: Language): Problem {
  const { code, text, field, issues, changed } = refusal;
  const sentences = issues.length > 0 ? issues : field ? [{ field, text }] : [];
  return {
    code,
    text: issues.length > 0 ? incomplete[language] : text[language],
    fields: Object.fromEntries(sentences.map((one) => [fieldOf(one.field), one.text[language]])),
    changed: changed.map((sentence) => sentence[language]),
  };
}

const incomplete = {
  nl: 'Nog niet alles is ingevuld zoals nodig. Kijk bij de velden met een pijl.',
  en: 'Not everything is filled in as needed yet. See the fields with an arrow.',
};

/** A form speaks of a list of choices as one field: `blocks.0` is about `blocks`. */
const fieldOf = (path: string) => path.replace(/^input\./, '').replace(/\.\d+$/, '');
