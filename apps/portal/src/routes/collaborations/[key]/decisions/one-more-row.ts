import type { RequestEvent } from '@sveltejs/kit';
import { readForm } from '#lib/form/read.ts';
import { sentForm } from '#lib/form/sent.ts';

/** Without scripts the button for one more row sends the form here; it comes back as it was, with what was asked. */
export async function oneMoreRow(event: RequestEvent) {
  const { command: _, ...values } = readForm(await sentForm(event));
  return { values, more: String(values.more ?? '') };
}
