import { expect, type Page, test } from '@playwright/test';
import { eventsOf, keyOf, speakingAs, type Told } from '../product/asking.ts';
import { people, signIn } from '../product/people.ts';

const day = '2024-08-29';
let base: string;
let events: Told[];

test.beforeAll(async () => {
  const guide = await speakingAs(people.guide);
  const key = await keyOf(guide, 'Avondplein');
  base = `/collaborations/${key}/timeline`;
  events = await eventsOf(guide, key);
});

test.beforeEach(async ({ page }) => {
  await signIn(page, people.guide);
});

const at = (date: string, clock = 'known') => `${base}?at=${date}&clock=${clock}`;
const handle = (page: Page) => page.getByRole('slider', { name: 'Moment op de tijdlijn' });
const heading = (page: Page, text: string) =>
  page.getByRole('heading', { level: 2, name: text, exact: true });
const lastChange = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: /^Laatste verandering/ }) });

/** Goes to a moment and waits until the handle can be moved. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(handle(page)).toBeVisible();
}

test('the page of a moment holds nothing that became known after it', async ({ page }) => {
  const html = await (await page.request.get(at(day))).text();
  const isKnown = ({ recordedAt }: Told) => recordedAt.slice(0, 10) <= day;
  const before = new Set(events.filter(isKnown).map(({ sentence }) => sentence));
  const after = events.filter((event) => !isKnown(event)).map(({ sentence }) => sentence);
  const telling = after.filter((sentence) => !before.has(sentence));
  expect(telling.length).toBeGreaterThan(20);
  expect(telling.filter((sentence) => html.includes(sentence.replace(/\.$/, '')))).toEqual([]);
  for (const later of ['Doorgaan met de kiosk', 'Kadehuis', 'wijkbudget']) expect(html).not.toContain(later);
  expect(html).toContain('Bouwen aan een avondkiosk');
});

test('a moment says what was known then, and what follows stays covered', async ({ page }) => {
  await visit(page, at(day));
  await expect(heading(page, '29 augustus 2024')).toBeVisible();
  const knew = page
    .locator('section')
    .filter({ has: heading(page, 'Wat jullie op 29 augustus 2024 wisten') });
  await expect(knew).toContainText('Fase Beproeven');
  await expect(knew).toContainText('Politieteam Rietmeerdam');
  await expect(lastChange(page)).toContainText('4 juli 2024');
  await expect(page.getByText('Wat hierna gebeurde, blijft nog even dicht.')).toBeAttached();
  await expect(page.getByText('pauzeert')).toHaveCount(0);
});

test('one step forward shows the next change, one step back takes it away', async ({ page }) => {
  await visit(page, at(day));
  await page.getByRole('link', { name: /^volgende\sverandering/ }).click();
  await expect(page).toHaveURL(at('2024-09-02'));
  await expect(heading(page, '2 september 2024')).toBeVisible();
  await expect(lastChange(page)).toContainText('Politieteam schort deelname op');
  await page.getByRole('link', { name: /^vorige\sverandering/ }).click();
  await expect(page).toHaveURL(at('2024-07-04'));
  await expect(page.getByText('Politieteam schort deelname op')).toHaveCount(0);
});

test('the handle is a slider that moves by keys and says where it is', async ({ page }) => {
  await visit(page, at(day));
  const slider = handle(page);
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', /^29 augustus 2024/);
  const now = () => slider.getAttribute('aria-valuenow').then(Number);
  const before = await now();
  expect(Number(await slider.getAttribute('aria-valuemin'))).toBe(0);
  expect(Number(await slider.getAttribute('aria-valuemax'))).toBeGreaterThan(before);

  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^30 augustus 2024/);
  expect(await now()).toBe(before + 1);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(slider).toHaveAttribute('aria-valuetext', /^28 augustus 2024/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^29 september 2024/);
  await expect(heading(page, '29 september 2024')).toBeVisible();
  await expect(page).toHaveURL(at('2024-09-29'));
});

test('Home leads to the beginning and End to now', async ({ page }) => {
  await visit(page, at(day));
  await handle(page).focus();
  await page.keyboard.press('Home');
  await expect(handle(page)).toHaveAttribute('aria-valuenow', '0');
  await expect(page.getByText('Op deze dag was er nog niets.')).toBeVisible();
  await expect(page.getByText('dit is het begin')).toBeVisible();
  await page.keyboard.press('End');
  await expect(handle(page)).toHaveAttribute('aria-valuetext', /^Nu, /);
  await expect(page.getByText('dit is het laatste')).toBeVisible();
  await expect(page).toHaveURL(`${base}?clock=known`);
});

test('the handle follows a drag', async ({ page }) => {
  await visit(page, at(day));
  const box = await handle(page).boundingBox();
  if (!box) throw new Error('the handle has no place');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y, { steps: 6 });
  await page.mouse.up();
  await expect(handle(page)).not.toHaveAttribute('aria-valuetext', /^29 augustus 2024/);
  await expect(page).not.toHaveURL(at(day));
});

test('somebody can jump to a date and to a decision', async ({ page }) => {
  await visit(page, at(day));
  await page.getByLabel('Ga naar een dag').fill('2025-02-06');
  await page.getByRole('button', { name: 'Ga', exact: true }).click();
  await expect(page).toHaveURL(at('2025-02-06'));
  await expect(heading(page, '6 februari 2025')).toBeVisible();
  await page.getByText('Ga naar een besluit').click();
  await page.getByRole('link', { name: /16 mei 2024.*Bouwen aan een avondkiosk/ }).click();
  await expect(page).toHaveURL(at('2024-05-16'));
  await expect(lastChange(page)).toContainText('Besloten: “Bouwen aan een avondkiosk');
});

test('the other clock asks the other question of the same day', async ({ page }) => {
  await visit(page, at('2024-05-06'));
  await expect(lastChange(page)).not.toContainText('Voorgelegd');
  await page.getByRole('link', { name: 'Wat was er toen gebeurd?' }).click();
  await expect(page).toHaveURL(at('2024-05-06', 'happened'));
  await expect(heading(page, 'Wat er op 6 mei 2024 was gebeurd')).toBeVisible();
  await expect(lastChange(page)).toContainText('Voorgelegd: “Bouwen aan een avondkiosk');
  await expect(page.getByRole('link', { name: 'Wat was er toen gebeurd?' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('playing steps by change until somebody pauses', async ({ page }) => {
  await visit(page, at(day));
  await page.getByRole('button', { name: 'Speel af' }).click();
  await expect(heading(page, '2 september 2024')).toBeVisible();
  await expect(heading(page, '6 september 2024')).toBeVisible();
  await page.getByRole('button', { name: 'Pauzeer' }).click();
  await expect(page.getByRole('button', { name: 'Speel af' })).toBeVisible();
});

test('two moments can be compared in words', async ({ page }) => {
  await visit(page, at(day));
  await page.getByText('Wat veranderde er?').first().click();
  await page.getByLabel('Vergelijk met').fill('2024-04-01');
  await page.getByRole('button', { name: 'Vergelijk' }).click();
  await expect(page).toHaveURL(`${at(day)}&since=2024-04-01`);
  await expect(page.getByText('Tussen 1 april 2024 en 29 augustus 2024')).toBeVisible();
});

/** What a person reads of a moment: mosaic, knowledge, last change, decisions. */
async function readMoment(page: Page): Promise<string[]> {
  const { figures, sections } = await page.getByRole('main').evaluate((main) => {
    const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      figures: [...main.querySelectorAll('figure')].map(words),
      sections: [...main.querySelectorAll('section:not(.moment):has(> h2)')].map(words),
    };
  });
  return [...figures, ...sections.filter((text) => !text.includes('verandering:'))];
}

test('the link to a moment shows the same without scripts', async ({ page, browser }) => {
  await visit(page, at(day));
  const cookies = await page.context().cookies();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await plain.addCookies(cookies);
  const other = await plain.newPage();
  await other.goto(at(day));
  await expect(heading(other, '29 augustus 2024')).toBeVisible();
  const read = await readMoment(page);
  expect(read.length).toBeGreaterThan(2);
  expect(await readMoment(other)).toEqual(read);
  await other.getByRole('link', { name: /^volgende\sverandering/ }).click();
  await expect(other).toHaveURL(at('2024-09-02'));
  await expect(lastChange(other)).toContainText('Politieteam schort deelname op');
  await plain.close();
});

test('the list holds every change that stepping shows, on the same days', async ({ page }) => {
  await visit(page, at('2024-02-05'));
  const stepped: { date: string | null; says: string[] }[] = [];
  const next = page.getByRole('link', { name: /^volgende\sverandering/ });
  for (let date = '2024-02-05'; date <= day; ) {
    const told = lastChange(page);
    await expect(told.getByRole('time').first()).toHaveAttribute('datetime', date);
    stepped.push({ date, says: await told.getByRole('listitem').allInnerTexts() });
    date = new URLSearchParams((await next.getAttribute('href')) ?? '').get('at') ?? '9999';
    if (date <= day) await next.click();
  }
  expect(stepped.length).toBeGreaterThan(10);

  await page.goto(at(day));
  await page.getByRole('link', { name: 'Lees de tijdlijn als lijst' }).click();
  await expect(page.getByRole('heading', { name: 'Tijdlijn van Avondplein als lijst' })).toBeVisible();
  const days = page.getByRole('main').getByRole('heading', { level: 3 });
  const dates = await days
    .getByRole('time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
  expect(dates).toEqual(stepped.map(({ date }) => date));
  const list = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  for (const { says } of stepped)
    for (const sentence of says) expect(list).toContain(sentence.replace(/\s+/g, ' ').trim());
  expect(list).not.toContain('Politieteam Rietmeerdam pauzeert');
});

test('a day before the beginning says that there was nothing yet', async ({ page }) => {
  await page.goto(at('2023-11-01'));
  await expect(
    page.getByText('Op deze dag was er nog niets. Het eerste gebeurde op 5 februari 2024.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Ga naar het begin' }).click();
  await expect(page).toHaveURL(at('2024-02-05'));
});
