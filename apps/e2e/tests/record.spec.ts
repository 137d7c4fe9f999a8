import { expect, type Page, test } from '@playwright/test';
import { keyOf, speakingAs } from '../product/asking.ts';
import { people, signIn } from '../product/people.ts';

let key: string;
test.beforeAll(async () => {
  key = await keyOf(await speakingAs(people.facilitator), 'Buurtbakens');
});
const block = (id: string) => `/collaborations/${key}/blocks/${id}`;
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });

async function surface(page: Page, title: string): Promise<void> {
  await page.goto(block('productive-tension'));
  await page.getByRole('link', { name: 'Spanning benoemen' }).click();
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Pool A').fill('Elk dorp op zijn eigen manier');
  await page.getByLabel('Pool B').fill('Eén afspraak voor allemaal');
  await page.getByLabel('Thema').selectOption({ label: 'tempo' });
  await group(page, 'Gezondheid').getByRole('radio', { name: 'vruchtbaar' }).check();
  await group(page, 'Hevigheid').getByRole('radio', { name: 'middel' }).check();
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

for (const scripts of [true, false])
  test.describe(scripts ? 'a record, with scripts' : 'a record, without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('begins in its block, moves through its life and stands in its history and on the timeline', async ({
      page,
    }) => {
      const title = `Eigen weg of samen (${scripts ? 'met' : 'zonder'} scripts)`;
      await signIn(page, people.facilitator);
      await surface(page, title);
      await expect(page.getByText('Spanning · open')).toBeVisible();

      await page.getByText('Bewust openhouden').click();
      const form = page.locator('#holdTension');
      await form.getByRole('button', { name: 'Vastleggen' }).click();
      await expect(form.getByText('Vul dit in.')).toBeVisible();
      await form.getByLabel('Afspraak').fill('We bekijken het elke maand.');
      await form.getByRole('button', { name: 'Vastleggen' }).click();
      await expect(page.getByText('Spanning · bewust opengehouden')).toBeVisible();
      await expect(page.getByText('Spanning blijft bewust open.')).toBeVisible();

      await page.goto(block('productive-tension'));
      await expect(page.getByRole('link', { name: title })).toBeVisible();
      await page.goto(`/collaborations/${key}/timeline/list`);
      await expect(page.getByText(`Spanning “${title}” blijft bewust open.`)).toBeVisible();
    });
  });

test('a record was not there before it began', async ({ page }) => {
  await signIn(page, people.facilitator);
  await surface(page, 'Later ontstaan');
  await page.goto(`${page.url().split('?')[0]}?at=2024-06-01&clock=known`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit was er op dat moment nog niet.');
});

test('what is missing is asked for beside its field, and nothing typed is lost', async ({ page }) => {
  await signIn(page, people.facilitator);
  await page.goto(`${block('fitting-funding')}/record/grantFunding`);
  await page.getByLabel('Naam').fill('Fonds Gedeelde Straat');
  await page.getByLabel(/Bedrag/).fill('85.000');
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByRole('alert')).toContainText('Nog niet alles is ingevuld');
  await expect(page.getByLabel('Naam')).toHaveValue('Fonds Gedeelde Straat');
  await expect(page.getByLabel(/Bedrag/)).toHaveValue('85.000');
});
