import { expect, type Locator } from '@playwright/test';
import { notesOf } from '@samenspel/domain';

type Schema = Parameters<typeof notesOf>[0];
interface Inside {
  type: string;
  wrapped?: Inside;
  item?: Inside;
}

/** Words in a text that must be there; each form says which record it is about. */
const day = '2026-11-02';

/**
 * Fills the fields of a form that must be filled, as their definitions say: a word in a text, the first choice of a list.
 * @param entries the fields by name, as the domain defines them.
 * @param text what to write in a text.
 */
export async function fillIn(form: Locator, entries: Readonly<Record<string, unknown>>, text: string) {
  for (const [name, schema] of Object.entries(entries)) await fill(form, name, schema as Inside, text);
}

async function fill(form: Locator, name: string, schema: Inside, text: string): Promise<void> {
  if (schema.wrapped || ['recordId', 'blocks', 'evidenceLinks'].includes(name)) return;
  const field = form.locator(schema.item ? `[name="${name}[]"], [name="${name}"]` : `[name="${name}"]`);
  const { control } = notesOf((schema.item ?? schema) as unknown as Schema) ?? {};
  if (control === 'period') return form.locator(`[name="${name}.from"]`).fill(day);
  if (control === 'date') return field.fill(day);
  if (control === 'number' || control === 'money') return field.fill('2035');
  if (control === 'line' || control === 'text') return field.fill(text);
  if ((await field.first().evaluate((element) => element.tagName)) === 'SELECT') return chooseFirst(field);
  await field.first().check();
}

async function chooseFirst(select: Locator): Promise<void> {
  await expect(select.locator('option').nth(1)).toBeAttached();
  await select.selectOption({ index: 1 });
}
