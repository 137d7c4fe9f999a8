import { recordCommand } from '@samenspel/client';
import { type CommandName, commandTypes } from '@samenspel/domain';
import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { type Envelope, inputOf } from '#lib/command/index.ts';
import type { FormValues } from '#lib/form/index.ts';
import { toName } from '#lib/language/index.ts';
import { typedValues } from './values.ts';

/**
 * Gives a command on records with what a form says.
 * @returns the id of the record it was about, when it recorded something.
 * @throws InvalidInput or Refused, for the form to show.
 */
export async function giveRecordCommand(
  event: Pick<RequestEvent, 'fetch' | 'locals' | 'url'>,
  name: CommandName,
  { visibility, ...values }: FormValues,
  envelope: Envelope & { collaborationId: string },
): Promise<string | undefined> {
  const { entries } = commandTypes[name].input;
  const { done } = await api(event)(recordCommand(name), {
    ...envelope,
    ...(visibility ? { visibility: toName(String(visibility)) } : {}),
    input: inputOf(name, typedValues(entries, values)),
  });
  return done.events.flatMap(({ data }) => data.recordId ?? [])[0];
}
