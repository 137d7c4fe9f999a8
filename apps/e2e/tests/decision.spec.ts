import { expect, type Page, test } from '@playwright/test';
import { command, keyOf, speakingAs } from '../product/asking.ts';
import { people, signIn } from '../product/people.ts';

let key: string;
test.beforeAll(async () => {
  key = await keyOf(await speakingAs(people.facilitator), 'Buurtbakens');
});

const collaboration = () => `/collaborations/${key}`;
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const alert = (page: Page) => page.getByRole('alert');

async function draft(page: Page, title: string): Promise<void> {
  await page.goto(`${collaboration()}/decisions/new`);
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Situatie').fill('De bakens staan los van elkaar. Wie onderhoudt ze na de winter?');
  await page.getByRole('checkbox', { name: 'Actief netwerk' }).check();
  await page.getByLabel('Optie 1').fill('Elk dorp een eigen ploeg');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Fills in what a proposal needs besides a second option. */
async function expectations(page: Page, scripts = true): Promise<void> {
  const expected = group(page, 'Wat jullie verwachten');
  await expected.getByLabel('Bouwsteen').selectOption({ label: 'Actief netwerk' });
  await expected.getByLabel('Richting').selectOption({ index: 1 });
  await expected.getByLabel('Hoeveel').selectOption({ index: 1 });
  await expected.getByLabel('Vóór').fill('2027-06-30');
  await expected.getByLabel('Hoe zeker').selectOption({ index: 2 });
  await expected.getByLabel('Waaraan merken we het').fill('Drie dorpen repareren zelf');
  await group(page, 'Hoe wordt het besloten?').getByRole('radio').first().check();
  const involved = group(page, 'Wie zijn erbij betrokken?');
  if (scripts) {
    await involved.getByRole('combobox').fill('dorpsraden');
    await involved.getByRole('combobox').press('Enter');
  } else await involved.getByRole('checkbox', { name: 'Dorpsraden Overkwelder' }).check();
  await expect(involved.getByRole('checkbox', { name: 'Dorpsraden Overkwelder' })).toBeChecked();
  await group(page, 'Is het terug te draaien?').getByRole('radio').first().check();
}

async function secondOption(page: Page): Promise<void> {
  await page.getByLabel('Optie 2').fill('Eén vaste ploeg voor de regio');
}

async function propose(page: Page, scripts = true): Promise<void> {
  await page.getByRole('link', { name: 'Leg dit besluit voor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Leg dit besluit voor' })).toBeVisible();
  await secondOption(page);
  await expectations(page, scripts);
  await page.getByRole('button', { name: 'Leg voor', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Neem het besluit' })).toBeVisible();
}

async function take(page: Page): Promise<void> {
  await group(page, 'Welke optie wordt het?')
    .getByRole('radio', { name: 'Elk dorp een eigen ploeg' })
    .check();
  await page.getByLabel('Waarom deze?').fill('Wie er woont, merkt het als eerste.');
  await page.getByRole('button', { name: 'Neem het besluit' }).click();
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });
    const title = `Bakens laten onderhouden ${scripts ? 'met' : 'zonder'} script`;

    test('a decision goes from draft through proposal to taken and stands on the timeline', async ({
      page,
    }) => {
      await signIn(page, people.facilitator);
      await draft(page, title);
      await propose(page, scripts);
      await take(page);
      await expect(page.getByText(/^\s*genomen op \d+ \w+ \d{4}/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Neem het besluit' })).toHaveCount(0);

      await page.goto(`${collaboration()}/timeline?clock=known`);
      await expect(page.getByText(`Besloten: “${title}”`).first()).toBeAttached();
      await page.goto(`${collaboration()}/decisions`);
      await expect(page.getByRole('link', { name: title })).toBeVisible();
    });

    test('what is missing is said beside its field, and nothing typed is lost', async ({ page }) => {
      await signIn(page, people.facilitator);
      await draft(page, `${title}, onvolledig`);
      await page.getByRole('link', { name: 'Leg dit besluit voor' }).click();
      await page.getByLabel('Optie 2').fill('');
      await expectations(page, scripts);
      await page.getByRole('button', { name: 'Leg voor', exact: true }).click();

      await expect(alert(page)).toBeInViewport();
      await expect(page.getByRole('group', { name: 'Opties', exact: true })).toHaveAccessibleDescription(
        /.+/,
      );
      await expect(page.getByLabel('Optie 1')).toHaveValue('Elk dorp een eigen ploeg');
      await expect(page.getByLabel('Waaraan merken we het')).toHaveValue('Drie dorpen repareren zelf');

      await secondOption(page);
      await page.getByRole('button', { name: 'Leg voor', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Neem het besluit' })).toBeVisible();

      await page.getByLabel('Waarom deze?').fill('Omdat het past.');
      await page.getByRole('button', { name: 'Neem het besluit' }).click();
      await expect(group(page, 'Welke optie wordt het?')).toHaveAccessibleDescription(/.+/);
      await expect(page.getByLabel('Waarom deze?')).toHaveValue('Omdat het past.');
    });

    test('a change by somebody else is shown before the decision can be taken', async ({ page }) => {
      await signIn(page, people.facilitator);
      await draft(page, `${title}, met z’n tweeën`);
      await propose(page, scripts);
      const decisionId = new URL(page.url()).pathname.split('/').at(-1);
      const coordinator = await speakingAs(people.coordinator);
      const input = { decisionId, title: 'De brandweer doet het' };
      await command(coordinator, 'addDecisionOption', { collaborationId: key, input });
      await take(page);
      await expect(alert(page)).toContainText('Dit veranderde sinds je deze pagina opende:');
      await expect(alert(page)).toContainText('De brandweer doet het');
      await expect(page.getByLabel('Waarom deze?')).toHaveValue('Wie er woont, merkt het als eerste.');
      await expect(page.getByRole('radio', { name: 'Elk dorp een eigen ploeg' })).toBeChecked();
      await expect(page.getByRole('radio', { name: 'De brandweer doet het' })).toBeVisible();
      await page.getByRole('button', { name: 'Neem het besluit' }).click();
      await expect(page.getByText(/^\s*genomen op \d+ \w+ \d{4}/)).toBeVisible();
    });
  });
}

test('whoever sends a long form is brought to the field that is not right', async ({ page }) => {
  await signIn(page, people.facilitator);
  await page.goto(`${collaboration()}/decisions/new`);
  await page.getByLabel('Situatie').fill('Wie onderhoudt de bakens?');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await expect(page.getByLabel('Titel')).toBeFocused();
  await expect(page.getByLabel('Titel')).toBeInViewport();
});

test('another open window sees a decision being taken without reloading', async ({ page, browser }) => {
  const title = 'Een baken bij de haven zetten';
  const elsewhere = await browser.newContext({ locale: 'nl-NL' });
  const watching = await elsewhere.newPage();
  await signIn(watching, people.coordinator);
  await watching.goto(`${collaboration()}/timeline`);
  await expect(watching.getByRole('slider')).toBeVisible();
  let loads = 0;
  watching.on('load', () => loads++);

  await signIn(page, people.facilitator);
  await draft(page, title);
  await propose(page);
  // What comes together is told as a number; the step that is looked for here comes by itself.
  await expect(watching.getByRole('status')).toContainText(/Voorgelegd: “Een baken|2 nieuwe/);
  await take(page);

  await expect(watching.getByRole('status').filter({ hasText: `Besloten: “${title}”` })).toBeVisible();
  await expect(watching.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible();
  expect(loads).toBe(0);
  await elsewhere.close();
});

test('a window at an earlier moment hears only that there is something new', async ({ page }) => {
  await signIn(page, people.facilitator);
  await page.goto(`${collaboration()}/timeline?at=2024-08-29&clock=known`);
  await expect(page.getByRole('slider')).toBeVisible();
  const coordinator = await speakingAs(people.coordinator);
  const input = { name: 'Waterschap Verzonnenland', partnerKind: 'PUBLIC_ORGANISATION' };
  await command(coordinator, 'joinPartner', { collaborationId: key, input });
  await expect(page.getByRole('status')).toContainText('Er is iets nieuws, na dit moment.');
  await expect(page.getByText('Waterschap Verzonnenland')).toHaveCount(0);
});
