import { expect, type Page, test } from '@playwright/test';
import { people, signIn } from '../product/people.ts';

const demo = ['Avondplein', 'Buurtbakens', 'Stil Signaal'];
const clocks = { known: 'Wat wisten we toen?', happened: 'Wat was er toen gebeurd?' } as const;

const cells = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
const mosaics = (page: Page) => page.getByRole('figure', { name: 'Mozaïek van de zestien bouwstenen' });

test.beforeEach(async ({ page }) => {
  await signIn(page, people.portfolioManager);
});

for (const [clock, question] of Object.entries(clocks)) {
  test(`collaborations stand side by side on one day, by name, asking “${question}”`, async ({ page }) => {
    await page.goto('/portfolio');
    await page.getByRole('link', { name: question }).click();
    await expect(page).toHaveURL(`/portfolio?clock=${clock}`);
    await page.getByLabel('Ga naar een dag').fill('2024-12-31');
    await page.getByRole('button', { name: 'Ga', exact: true }).click();
    await expect(page).toHaveURL(`/portfolio?clock=${clock}&at=2024-12-31`);
    await expect(page.getByRole('heading', { level: 2, name: 'Op 31 december 2024' })).toBeVisible();
    await expect(page.getByRole('link', { name: question })).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('main').getByRole('link', { name: / op de tijdlijn$/ })).toHaveText(demo);
    await expect(mosaics(page)).toHaveCount(demo.length);
    for (const sentence of await mosaics(page).allInnerTexts())
      expect(sentence).toMatch(/van de 16 bouwstenen hebben een uitkomst/);
  });

  test(`each collaboration leads to its timeline at that moment, asking “${question}”`, async ({ page }) => {
    for (const name of demo) {
      await page.goto(`/portfolio?at=2024-12-31&clock=${clock}`);
      await page.getByRole('link', { name: `${name} op de tijdlijn` }).click();
      await expect(page).toHaveURL(new RegExp(`/timeline\\?at=2024-12-31&clock=${clock}$`));
      await expect(page.getByRole('heading', { level: 1, name: `Tijdlijn van ${name}` })).toBeVisible();
      await expect(
        page.getByRole('heading', { level: 2, name: '31 december 2024', exact: true }),
      ).toBeVisible();
    }
  });
}

test('the picture is that of the chosen day', async ({ page }) => {
  const pictureOf = async (date: string) => {
    await page.goto(`/portfolio?at=${date}&clock=happened`);
    return await mosaics(page).first().innerText();
  };
  expect(await pictureOf('2024-05-01')).not.toEqual(await pictureOf('2024-12-31'));
});

test('a collaboration that had not begun says so instead of showing a picture', async ({ page }) => {
  await page.goto('/portfolio?at=2024-03-01&clock=happened');
  await expect(page.getByText('Begon later: op 1 maart 2024 was hier nog niets.')).toHaveCount(1);
});

test('nothing counts people or puts collaborations in another order than that of their names', async ({
  page,
}) => {
  await page.goto('/portfolio?at=2024-12-31&clock=known');
  const words = await page.getByRole('main').innerText();
  expect(words).not.toMatch(/\d+ (mensen|personen|deelnemers|antwoorden)/);
  expect(words).not.toMatch(/\b(gemiddelde?|totaal|score)\b/i);
  await expect(page.getByText('In de volgorde van hun naam.')).toBeVisible();
  await expect(cells(page)).toHaveCount(demo.length);
});
