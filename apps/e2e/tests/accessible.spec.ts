import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { people, readIn, signIn } from '../product/people.ts';
import { type Room, rooms } from '../product/rooms.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sizes = { phone: { width: 390, height: 844 }, wide: { width: 1440, height: 900 } } as const;
const most = 150 * 1024;

let all: Room[];
test.beforeAll(async () => {
  all = await rooms();
});

/** What a reader of assistive technology, a phone or the console would stumble over. */
async function troubles(page: Page, { name, path }: Room): Promise<string[]> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const wider = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return [
    ...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`),
    ...(wider > 0 ? [`${name}: ${wider} px wider than the screen`] : []),
  ];
}

for (const language of ['nl', 'en'] as const)
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const)
      test.describe(`in ${language}, ${size}, ${colorScheme}`, () => {
        test.use({ viewport, colorScheme });
        test.setTimeout(240_000);

        test('every page holds to WCAG 2.2 AA, fits the screen and leaves the console quiet', async ({
          page,
        }) => {
          const errors: string[] = [];
          page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
          page.on('console', (message) => {
            const isExpected = message.text().includes('404') && page.url().includes('no-such-decision');
            if (message.type() === 'error' && !isExpected) errors.push(`${page.url()}: ${message.text()}`);
          });
          await page.goto('/sign-in');
          await readIn(page, language);
          const found = await troubles(page, { name: 'sign-in', path: '/sign-in' });
          await page
            .getByRole('button', { name: people.guide.name.slice(0, 1) })
            .first()
            .waitFor();
          await readIn(page, 'nl');
          await signIn(page, people.guide);
          await readIn(page, language);
          for (const room of all) found.push(...(await troubles(page, room)));
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          expect([...found, ...errors]).toEqual([]);
        });
      });

test('no page loads more than 150 kB of scripts, compressed', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.guide);
  const weights: Record<string, number> = {};
  for (const { name, path } of all) {
    const scripts = new Map<string, Promise<Buffer>>();
    const note = (response: Awaited<ReturnType<Page['waitForResponse']>>) => {
      if (/javascript/.test(response.headers()['content-type'] ?? ''))
        scripts.set(response.url(), response.body());
    };
    page.on('response', note);
    await page.goto(path, { waitUntil: 'load' });
    const bodies = await Promise.all(scripts.values());
    page.off('response', note);
    weights[name] = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  }
  console.log(
    Object.entries(weights)
      .map(([name, bytes]) => `${name} ${Math.round(bytes / 1024)} kB`)
      .join(', '),
  );
  expect(Math.min(...Object.values(weights))).toBeGreaterThan(0);
  expect(Object.entries(weights).filter(([, bytes]) => bytes > most)).toEqual([]);
});
