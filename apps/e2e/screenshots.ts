// npm run screenshots -w @samenspel/e2e -- <folder>: the main pages of a running product (PORTAL_URL), to look at.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { portal } from './product/address.ts';
import { people, readIn, signIn } from './product/people.ts';
import { rooms } from './product/rooms.ts';

const sizes = { phone: { width: 390, height: 844 }, wide: { width: 1440, height: 900 } };
const [wanted] = process.argv.slice(2);
if (!wanted) {
  console.error(
    'Name a folder: PORTAL_URL=http://localhost:3000 npm run screenshots -w @samenspel/e2e -- shots',
  );
  process.exit(1);
}
const folder = resolve(process.env.INIT_CWD ?? '.', wanted);
mkdirSync(folder, { recursive: true });

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath ? { executablePath } : {}),
});
const all = await rooms();
for (const [size, viewport] of Object.entries(sizes))
  for (const language of ['nl', 'en'] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ baseURL: portal, viewport, colorScheme, locale: 'nl-NL' });
      const page = await context.newPage();
      const shoot = async (name: string, path: string) => {
        await page.goto(path, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({
          path: join(folder, `${name}-${size}-${language}-${colorScheme}.png`),
          fullPage: true,
        });
      };
      await page.goto('/sign-in');
      await readIn(page, language);
      await shoot('sign-in', '/sign-in');
      await readIn(page, 'nl');
      await signIn(page, people.guide);
      await readIn(page, language);
      for (const { name, path } of all) await shoot(name, path);
      await context.close();
      console.log(`${size}, ${language}, ${colorScheme}: ${all.length + 1} pages`);
    }
await browser.close();
