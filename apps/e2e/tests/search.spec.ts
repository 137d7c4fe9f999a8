import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { command, keyOf, speakingAs } from '../product/asking.ts';
import { people, readIn, signIn } from '../product/people.ts';

let key: string;
test.beforeAll(async () => {
  const somebody = await speakingAs(people.facilitator);
  key = await keyOf(somebody, 'Buurtbakens');
  const input = {
    title: 'De risico’s van een lantaarn',
    likelihood: 'LOW',
    severity: 'LOW',
    consequence: 'Bewoners noemen “de lantaarn” te licht: er waren spanningen over risico’s.',
  };
  const { events } = await command<{ events: { recordId: string }[] }>(
    somebody,
    'identifyRisk',
    { collaborationId: key, input },
    'events { ... on RiskIdentified { recordId } }',
  );
  const recordId = events[0]?.recordId;
  const translation = {
    recordId,
    fieldName: 'title',
    language: 'EN',
    translation: 'Hazards of a lantern',
  };
  await command(somebody, 'translateRecord', { collaborationId: key, input: translation });
});

async function lookFor(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('search').getByRole('button').click();
  await expect(page).toHaveURL(/[?]q=/);
}

for (const scripts of [true, false])
  test.describe(scripts ? 'a search, with scripts' : 'a search, without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('begins at the collaboration, finds words in every form, and opens what it found', async ({
      page,
    }) => {
      await signIn(page, people.facilitator);
      await page.goto(`/collaborations/${key}`);
      await page.getByRole('link', { name: 'Zoeken', exact: true }).click();
      await lookFor(page, 'lantaarns risico');
      const hit = page.getByRole('listitem').filter({ hasText: 'lantaarn' });
      await expect(hit).toContainText('Risico · ');
      await expect(hit).toContainText(
        'Bewoners noemen “de lantaarn” te licht: er waren spanningen over risico’s.',
      );
      await expect(hit.locator('mark')).toHaveText(['lantaarn', 'risico']);
      await hit.getByRole('link', { name: 'De risico’s van een lantaarn' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('De risico’s van een lantaarn');
    });

    test('that finds nothing says what to try', async ({ page }) => {
      await signIn(page, people.facilitator);
      await page.goto(`/collaborations/${key}/search`);
      await lookFor(page, 'zeppelin');
      await expect(page.getByText('Niets gevonden met “zeppelin”.')).toBeVisible();
      await expect(page.getByText(/^Probeer één woord/)).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveValue('zeppelin');
    });
  });

test('what was found in another language says so, in both languages of the page', async ({ page }) => {
  await signIn(page, people.facilitator);
  await page.goto(`/collaborations/${key}/search?q=lanterns`);
  await expect(page.getByRole('link', { name: 'Hazards of a lantern' })).toHaveAttribute('lang', 'en');
  await readIn(page, 'en');
  await page.goto(`/collaborations/${key}/search?q=spanning`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  await expect(page.getByRole('link', { name: 'De risico’s van een lantaarn' })).toHaveAttribute(
    'lang',
    'nl',
  );
  await readIn(page, 'nl');
});

test('words that are too many are refused in a sentence', async ({ page }) => {
  await signIn(page, people.facilitator);
  await page.goto(`/collaborations/${key}/search?q=${'a'.repeat(201)}`);
  await expect(page.getByRole('alert')).toHaveText('Gebruik hooguit 200 tekens.');
});

test('the page fits a small screen and holds to WCAG 2.2 AA, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, people.facilitator);
  for (const words of ['lantaarn', 'zeppelin']) {
    await page.goto(`/collaborations/${key}/search?q=${words}`);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  }
});
