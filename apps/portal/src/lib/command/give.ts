import type { Language } from '@samenspel/domain';
import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import { Refused } from '#lib/api.ts';
import { type FormValues, filled, readForm } from '#lib/form/read.ts';

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
  problem: Problem;
  /** Everything that was typed. */
  values: FormValues;
  /** The version to go on from: the current one after a conflict. */
  basedOn: number | undefined;
}

/** The envelope of a command, from the hidden fields of its form (see `Envelope.svelte`). */
export interface Envelope {
  commandId: string;
  basedOn: number | undefined;
  occurredOn: string | undefined;
}

/**
 * Reads a form and gives a command with it.
 * @param give sends the command; gets what was filled in, without the hidden fields.
 * @returns what `give` returned, or a failure with the problem and everything that was typed.
 */
export async function giveCommand<T>(
  { request, locals }: Pick<RequestEvent, 'request' | 'locals'>,
  give: (values: FormValues, envelope: Envelope) => Promise<T>,
): Promise<T | ActionFailure<Unsent>> {
  const { commandId, basedOn, occurredOn, ...values } = readForm(await request.formData());
  const version = basedOn ? Number(basedOn) : undefined;
  try {
    return await give(filled(values), {
      commandId: String(commandId || crypto.randomUUID()),
      basedOn: version,
      occurredOn: occurredOn ? String(occurredOn) : undefined,
    });
  } catch (refusal) {
    if (!(refusal instanceof Refused)) throw refusal;
    const { currentVersion } = refusal.details;
    const unsent = {
      problem: problemOf(refusal, locals.language),
      values,
      basedOn: currentVersion ?? version,
    };
    return fail(refusal.code === 'CONFLICT' ? 409 : 400, unsent);
  }
}

/** A refusal as a form shows it. */
export function problemOf({ details }: Refused, language: Language): Problem {
  const named = details.field ? [{ field: details.field, text: details.text }] : [];
  const sentences = details.issues.length > 0 ? details.issues : named;
  return {
    code: details.code,
    text: details.issues.length > 1 ? several[language] : details.text[language],
    fields: Object.fromEntries(sentences.map(({ field, text }) => [withoutInput(field), text[language]])),
    changed: details.changed.map((sentence) => sentence[language]),
  };
}

const several = {
  nl: 'Nog niet alles is ingevuld zoals het moet.',
  en: 'Not everything is filled in as needed yet.',
};

const withoutInput = (field: string) => field.replace(/^input\./, '');
