import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can be otherwise in other colours; the rest was looked at in the light. */
const inTheDark = ['color-contrast', 'link-in-text-block'];

/** What on a page goes against WCAG 2.2 AA, as it stands, in the light and in the dark. */
export async function violationsOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(rules)
      : axe.withRules(inTheDark)
    ).analyze();
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`);
  }
  return found;
}
