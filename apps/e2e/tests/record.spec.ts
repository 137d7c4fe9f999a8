import { expect, type Page, test } from '@playwright/test';
import { command, keyOf, speakingAs } from '../product/asking.ts';
import { people, signIn } from '../product/people.ts';
import { violationsOn } from '../product/wcag.ts';

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
      await expect(page.getByRole('link', { name: title })).toHaveCount(2); // in the picture and in the list
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

test('what was filled in before the scripts are there stays', async ({ page }) => {
  await signIn(page, people.facilitator);
  const released = Promise.withResolvers<void>();
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await released.promise;
    await route.continue();
  });
  await page.goto(`${block('productive-tension')}/record/surfaceTension`, { waitUntil: 'commit' });
  await page.getByLabel('Titel').fill('Vroeg');
  await page.getByLabel('Thema').selectOption({ label: 'tempo' });
  await group(page, 'Gezondheid').getByRole('radio', { name: 'vruchtbaar' }).check();
  const hydrated = page.waitForEvent('requestfinished', { predicate: (one) => one.url().endsWith('.js') });
  released.resolve();
  await hydrated;
  await page.waitForTimeout(2_000); // until the browser has taken over
  await expect(page.getByLabel('Titel')).toHaveValue('Vroeg');
  await expect(page.getByLabel('Thema').locator('option:checked')).toHaveText('tempo');
  await expect(group(page, 'Gezondheid').getByRole('radio', { name: 'vruchtbaar' })).toBeChecked();
});

test('a record is corrected, translated and linked, and what stood there stays readable', async ({
  page,
}) => {
  await signIn(page, people.facilitator);
  await surface(page, 'Vlugge proef of eerst begrijpen');
  const step = (name: string) => page.locator(`details#${name}`);

  await step('correctRecord').locator('summary').click();
  const correcting = step('correctRecord').locator('form');
  await correcting.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(correcting.getByRole('alert').first()).toContainText('Er is nog niets veranderd');
  await correcting.getByLabel('Titel').fill('Snelle proef of eerst begrijpen');
  await correcting.getByLabel('Toelichting').fill('Het gaat om tempo, niet om haast.');
  await correcting.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Snelle proef of eerst begrijpen');
  const corrected = page.locator('li', { hasText: 'Spanning is verbeterd.' });
  await expect(corrected).toContainText('Procesbegeleider');
  await expect(corrected).toContainText(/titel, eerst\s*Vlugge proef of eerst begrijpen/);
  await expect(corrected).toContainText(/titel, daarna\s*Snelle proef of eerst begrijpen/);

  await step('translateRecord').locator('summary').click();
  const translating = step('translateRecord').locator('form');
  await translating.getByLabel('Welke tekst').selectOption({ label: 'Titel' });
  await translating.getByLabel('Vertaling').fill('A quick trial or understanding first');
  await translating.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(
    page.locator('[lang="en"]', { hasText: 'A quick trial or understanding first' }),
  ).toBeVisible();

  await step('linkRecords').locator('summary').click();
  const linking = step('linkRecords').locator('form');
  const search = linking.getByRole('combobox', { name: 'Waarmee' });
  await search.press('ArrowDown');
  await search.press('Enter');
  await linking.getByRole('button', { name: 'Vastleggen' }).click();
  const link = page.locator('ul.links a').first();
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.getByRole('link', { name: 'Snelle proef of eerst begrijpen' })).toBeVisible();
});

for (const scripts of [true, false])
  test.describe(scripts ? 'two at once, with scripts' : 'two at once, without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('what somebody else recorded stands beside what was typed, field by field', async ({ page }) => {
      await signIn(page, people.facilitator);
      await surface(page, `Samen tegelijk ${scripts ? 'met' : 'zonder'} scripts`);
      const recordId = new URL(page.url()).pathname.split('/').at(-1);
      const correcting = page.locator('details#correctRecord');
      await correcting.locator('summary').click();
      const corrections = [
        { fieldName: 'poleA', value: JSON.stringify('Elk dorp beslist zelf') },
        { fieldName: 'poleB', value: JSON.stringify('Samen een besluit') },
      ];
      const input = { recordId, corrections, reason: 'Zo zeggen de dorpen het.' };
      await command(await speakingAs(people.coordinator), 'correctRecord', { collaborationId: key, input });

      await correcting.getByLabel('Pool A').fill('Elk dorp zijn eigen tempo');
      await correcting.getByLabel('Toelichting').fill('Het gaat om tempo.');
      await correcting.getByRole('button', { name: 'Vastleggen' }).click();
      await expect(correcting.getByRole('alert')).toContainText(
        'Dit veranderde sinds je deze pagina opende:',
      );
      const differences = correcting.locator('section', { hasText: 'Wat anders is dan wat jij schreef' });
      await expect(differences.getByRole('heading', { level: 4 })).toHaveText(['pool A']);
      await expect(differences.getByRole('term')).toHaveText(['Zo staat het er nu', 'Dit schreef jij']);
      await expect(differences.getByRole('definition')).toHaveText([
        'Elk dorp beslist zelf',
        'Elk dorp zijn eigen tempo',
      ]);
      await expect(correcting.getByLabel('Pool A')).toHaveValue('Elk dorp zijn eigen tempo');
      await expect(correcting.getByLabel('Pool B')).toHaveValue('Samen een besluit'); // nobody changed it here
      if (scripts) expect(await violationsOn(page)).toEqual([]);
      await correcting.getByRole('button', { name: 'Vastleggen' }).click();
      await expect(page.getByText('Spanning is verbeterd.')).toHaveCount(2);
      await expect(differences).toHaveCount(0);
    });
  });

for (const scripts of [true, false])
  test.describe(
    scripts ? 'a form of somebody else, with scripts' : 'a form of somebody else, without',
    () => {
      test.use({ javaScriptEnabled: scripts });

      test('records nothing in the name of who signed in meanwhile', async ({ page, context }) => {
        const title = `Van wie is dit (${scripts ? 'met' : 'zonder'} scripts)`;
        await signIn(page, people.facilitator);
        await page.goto(`${block('equal-footing')}/record/noteObservation`);
        await page.getByLabel('Wat zag of hoorde je').fill(title);
        const other = await context.newPage();
        await other.goto('/settings');
        await other.getByRole('button', { name: 'Afmelden' }).click();
        await signIn(other, people.gameDesigner);
        await page.getByRole('button', { name: 'Vastleggen' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'Dit formulier was van iemand anders',
        );
        await expect(page.getByText('Er is niets vastgelegd.')).toBeVisible();
        await other.goto(block('equal-footing'));
        await expect(other.getByText(title)).toHaveCount(0);
      });
    },
  );

test('showing a record beyond the team waits for another side, and its page says so', async ({ page }) => {
  await signIn(page, people.facilitator);
  await surface(page, 'Ook buiten het team te zien');
  const step = page.locator('details#changeRecordVisibility');
  await step.locator('summary').click();
  await step.getByRole('radio', { name: 'ook financier' }).check();
  await step.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText('Er is gevraagd dit breder te laten zien: ook financier.')).toBeVisible();
  await expect(page.getByText('Zichtbaar voor hele team')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de instemmingen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Instemming van twee kanten');
  await expect(page.getByRole('main').getByText('Ook buiten het team te zien').first()).toBeVisible();
});

test.describe('a reference to one of many', () => {
  const decision = () => `/collaborations/${key}/decisions/buurtbakens-c2`;

  test('is searched by words and keys, on a phone of 320 pixels, and outlives a refusal', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await signIn(page, people.facilitator);
    await surface(page, 'Zoeken of bladeren');
    const step = page.locator('details#linkRecords');
    await step.locator('summary').click();
    const search = step.getByRole('combobox', { name: 'Waarmee' });
    const list = step.getByRole('listbox', { name: 'Waarmee' });
    const chosen = step.locator('select[name="to"]');

    await expect(chosen).toBeHidden();
    await search.press('ArrowDown');
    await expect(list).toBeVisible();
    await expect(list.getByRole('option').first()).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await search.fill('VERGOEDEN vrijwilligers');
    await expect(list.getByRole('option')).toHaveCount(1);
    await expect(step.getByRole('status')).toHaveText('1 gevonden');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await search.press('Enter');
    await expect(list).toBeHidden();
    await expect(search).toHaveValue(/^Vergoeden van vrijwilligers/);
    await expect(chosen).toHaveValue('buurtbakens-c2');

    await search.fill('zeppelin');
    await expect(step.getByText('Niets gevonden.')).toBeVisible();
    await search.press('Escape');
    await expect(search).toHaveValue(/^Vergoeden van vrijwilligers/);
    await search.press('Escape');
    await expect(chosen).toHaveValue('');

    await search.click();
    await list.getByRole('option', { name: /^Vergoeden van vrijwilligers/ }).click();
    await page.waitForFunction(() => JSON.stringify(sessionStorage).includes('buurtbakens-c2'));
    await page.reload();
    await expect(step.getByText('Wat je hier eerder schreef, staat er weer.')).toBeAttached();
    await expect(chosen).toHaveValue('buurtbakens-c2');
    await step.locator('summary').click();
    await expect(search).toHaveValue(/^Vergoeden van vrijwilligers/);
    await step.getByRole('button', { name: 'Vastleggen' }).click();
    await expect(page.locator(`ul.links a[href^="${decision()}"]`)).toBeVisible();
  });

  test('is the list it was where there are no scripts', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
    const page = await context.newPage();
    await signIn(page, people.facilitator);
    await surface(page, 'Kiezen zonder scripts');
    const step = page.locator('details#linkRecords');
    await step.locator('summary').click();
    await expect(step.getByRole('combobox', { name: 'Waarmee' })).toHaveAttribute('name', 'to');
    await step.getByLabel('Waarmee').selectOption('buurtbakens-c2');
    await step.getByRole('button', { name: 'Vastleggen' }).click();
    await expect(page.locator(`ul.links a[href^="${decision()}"]`)).toBeVisible();
    await context.close();
  });
});

test('what is typed outlives a connection that drops and a page that is left', async ({ page, context }) => {
  await signIn(page, people.facilitator);
  await page.goto(block('productive-tension'));
  await page.getByRole('link', { name: 'Spanning benoemen' }).click();
  await page.getByLabel('Titel').fill('Half getypt');
  await group(page, 'Hevigheid').getByRole('radio', { name: 'hoog' }).check();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText('Er is nu geen verbinding.')).toBeVisible();
  await expect(page.getByLabel('Titel')).toHaveValue('Half getypt');
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText('Wat je hier eerder schreef, staat er weer.')).toBeVisible();
  await expect(page.getByLabel('Titel')).toHaveValue('Half getypt');
  await expect(group(page, 'Hevigheid').getByRole('radio', { name: 'hoog' })).toBeChecked();
  await page.getByRole('button', { name: 'Leeg beginnen' }).click();
  await expect(page.getByLabel('Titel')).toHaveValue('');
});

test('what is typed and left takes nothing back that a colleague wrote since, and says that they did', async ({
  page,
}) => {
  await signIn(page, people.facilitator);
  await surface(page, 'Half verbeterd en weggegaan');
  const recordPage = page.url();
  const correcting = page.locator('details#correctRecord');
  await correcting.locator('summary').click();
  await correcting.getByLabel('Pool A').fill('Elk dorp zijn eigen tempo');
  await correcting.getByLabel('Toelichting').fill('Het gaat om tempo.');
  await page.waitForFunction(() => JSON.stringify(sessionStorage).includes('eigen tempo'));
  await page.goto(block('productive-tension'));

  const recordId = new URL(recordPage).pathname.split('/').at(-1);
  const corrections = [{ fieldName: 'poleB', value: JSON.stringify('Samen een besluit') }];
  const input = { recordId, corrections, reason: 'Zo zeggen de dorpen het.' };
  await command(await speakingAs(people.coordinator), 'correctRecord', { collaborationId: key, input });

  await page.goto(recordPage);
  await correcting.locator('summary').click();
  await expect(correcting.getByText('Wat je hier eerder schreef, staat er weer.')).toBeVisible();
  await expect(correcting.getByLabel('Pool A')).toHaveValue('Elk dorp zijn eigen tempo');
  await expect(correcting.getByLabel('Pool B')).toHaveValue('Samen een besluit');
  await correcting.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(correcting.getByRole('alert')).toContainText('Dit veranderde sinds je deze pagina opende:');
  await correcting.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText('Spanning is verbeterd.')).toHaveCount(2);
  await expect(page.getByText('Samen een besluit').first()).toBeVisible();
});
