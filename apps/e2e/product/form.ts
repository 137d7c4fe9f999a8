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
  const { control, refersTo } = notesOf((schema.item ?? schema) as unknown as Schema) ?? {};
  if (control === 'period') return form.locator(`[name="${name}.from"]`).fill(day);
  if (control === 'date') return field.fill(day);
  if (control === 'number' || control === 'money') return field.fill('2035');
  if (control === 'line' || control === 'text') return field.fill(text);
  const isSelect = (await field.first().evaluate((element) => element.tagName)) === 'SELECT';
  const count = isSelect ? (await field.locator('option').count()) - 1 : await field.count();
  if (refersTo && count > mostAtAGlance) return searchFirst(field.first());
  if (!isSelect) return field.first().check();
  await expect(field.locator('option').nth(1)).toBeAttached();
  await field.selectOption({ index: 1 });
}

/** More than these a reference is searched, where there are scripts. */
const mostAtAGlance = 7;

/** Chooses the first of what can be searched in place of a list or of boxes. */
async function searchFirst(native: Locator): Promise<void> {
  const search = native.locator('xpath=ancestor::*[.//*[@role="combobox"]][1]').getByRole('combobox').first();
  await search.press('ArrowDown');
  await search.press('Enter');
}
