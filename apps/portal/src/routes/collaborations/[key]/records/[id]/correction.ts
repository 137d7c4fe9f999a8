import { recordCommand } from '@samenspel/client';
import { type BlockRecord, correctionOf, kindNamed, Refusal } from '@samenspel/domain';
import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import type { Envelope } from '#lib/command/index.ts';
import type { FormValues } from '#lib/form/index.ts';
import { typedValues } from '#lib/record/index.ts';
import { messages } from './messages.ts';

/**
 * Corrects what a form says otherwise than the record.
 * @throws InvalidInput for a value that does not fit its field; Refusal when nothing is different; Refused by the API.
 */
export async function giveCorrection(
  event: Pick<RequestEvent, 'fetch' | 'locals' | 'url'>,
  record: BlockRecord,
  { reason, ...values }: FormValues,
  envelope: Envelope & { collaborationId: string },
): Promise<void> {
  const fields = kindNamed(record.kind)?.fields ?? {};
  const typed: Readonly<Record<string, unknown>> = typedValues(fields, values);
  const whole = Object.fromEntries(Object.keys(fields).map((name) => [name, typed[name]]));
  const changed = correctionOf(record, whole);
  if (changed.length === 0)
    throw new Refusal('INVALID', { nl: messages.nl.unchanged, en: messages.en.unchanged });
  const corrections = changed.map(({ fieldName, after }) => ({
    fieldName,
    ...(after === undefined ? {} : { value: after }),
  }));
  await api(event)(recordCommand('correctRecord'), {
    ...envelope,
    input: { recordId: record.id, corrections, reason: reason === undefined ? '' : String(reason) },
  });
}
