import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { people, readIn, signIn } from '../product/people.ts';
import { type Room, rooms } from '../product/rooms.ts';
import { violationsOn } from '../product/wcag.ts';

const sizes = { phone: { width: 390, height: 844 }, wide: { width: 1440, height: 900 } } as const;
const most = 150 * 1024;

let all: Room[];
test.beforeAll(async () => {
  all = await rooms();
});

/** What a reader of assistive technology or of a small screen would stumble over. */
async function troubles(page: Page, { name, path }: Room): Promise<string[]> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const wider = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  const found = wider > 0 ? [`${name}: ${wider} px wider than the screen`] : [];
  const violations = await violationsOn(page);
  return [...found, ...violations.map((violation) => `${name}, ${violation}`)];
}

/** Collects what the console complains of; a page that does not exist is expected to be missing. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', ({ message }) => heard.push(`${page.url()}: ${message}`));
  page.on('console', (message) => {
    const isExpected = message.text().includes('404') && page.url().includes('no-such-decision');
    if (message.type() === 'error' && !isExpected) heard.push(`${page.url()}: ${message.text()}`);
  });
  return heard;
}

for (const language of ['nl', 'en'] as const)
  for (const [size, viewport] of Object.entries(sizes))
    test.describe(`in ${language} on a ${size} screen, light and dark`, () => {
      test.use({ viewport });
      test.setTimeout(900_000);

      test('every page holds to WCAG 2.2 AA, fits the screen and leaves the console quiet', async ({
        page,
      }) => {
        const heard = complaints(page);
        await page.goto('/sign-in');
        await readIn(page, language);
        const found = await troubles(page, { name: 'sign-in', path: '/sign-in' });
        await readIn(page, 'nl');
        await signIn(page, people.guide);
        await readIn(page, language);
        for (const room of all) found.push(...(await troubles(page, room)));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect([...found, ...heard]).toEqual([]);
      });
    });

test('no page loads more than 150 kB of scripts, compressed', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.guide);
  await page.mouse.move(0, 0); // a link that came to lie under the button of signing in would load its own page along
  const known = new Map<string, number>();
  // A connection that was kept may be closed at the very moment it is used again.
  const weigh = async (url: string) => {
    const bytes =
      known.get(url) ?? gzipSync(await (await page.request.get(url, { maxRetries: 2 })).body()).length;
    known.set(url, bytes);
    return bytes;
  };
  const weights: [string, number][] = [];
  for (const { name, path } of all) {
    const scripts = new Set<string>();
    const note = (response: Response) => {
      if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.add(response.url());
    };
    page.on('response', note);
    await page.goto(path, { waitUntil: 'load' });
    page.off('response', note);
    const bytes = await Promise.all([...scripts].map(weigh));
    weights.push([name, bytes.reduce((sum, one) => sum + one, 0)]);
  }
  console.log(weights.map(([name, bytes]) => `${name} ${(bytes / 1024).toFixed(1)} kB`).join(', '));
  expect(weights.filter(([, bytes]) => bytes === 0)).toEqual([]);
  expect(weights.filter(([, bytes]) => bytes > most)).toEqual([]);
});
