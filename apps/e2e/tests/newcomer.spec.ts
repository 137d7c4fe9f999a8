import { expect, test } from '@playwright/test';
import { people, signIn } from '../product/people.ts';
import { rooms } from '../product/rooms.ts';

test('the sign-in page says that this is a demonstration with invented people', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole('heading', { name: 'Of kies wie je bent' })).toBeVisible();
  await expect(page.getByText('Dit is een demonstratie.')).toBeVisible();
  await expect(page.getByText('Personen en organisaties zijn verzonnen.')).toBeVisible();
});

test('somebody who signs in comes home in Dutch and finds the collaborations by name', async ({ page }) => {
  await signIn(page, people.guide);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  const names = page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 });
  await expect(names.filter({ hasText: /^(Avondplein|Buurtbakens|Stil Signaal)$/ })).toHaveText([
    'Avondplein',
    'Buurtbakens',
    'Stil Signaal',
  ]);
  await expect(page.getByText('Verzonnen voorbeeld').first()).toBeVisible();
});

test('an open round comes before what has been waiting for a long time', async ({ page }) => {
  await rooms();
  await signIn(page, people.guide);
  await expect(page.getByRole('link', { name: 'Proeftuin: een ronde staat open' })).toBeVisible();
});

test('signing in leads on to the page that was asked for', async ({ page }) => {
  await page.goto('/portfolio?at=2024-12-31&clock=happened');
  await page.getByRole('button', { name: people.guide.name }).first().click();
  await expect(page).toHaveURL('/portfolio?at=2024-12-31&clock=happened');
});

test('switching to English keeps the page, its moment and the choice', async ({ page }) => {
  await signIn(page, people.guide);
  await page.goto('/portfolio?at=2024-12-31&clock=happened');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL('/portfolio?at=2024-12-31&clock=happened');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('Collaborations side by side, on one day.')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Your collaborations' })).toBeVisible();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page.getByRole('heading', { name: 'Jullie samenwerkingen' })).toBeVisible();
});

test('whoever signs out is asked again who they are', async ({ page }) => {
  await signIn(page, people.guide);
  await page.getByRole('link', { name: people.guide.name }).click();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.getByRole('link', { name: people.guide.name })).toHaveCount(0);
  await page.goto('/portfolio');
  await expect(page.getByRole('heading', { name: 'Of kies wie je bent' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('signing in, switching the language and signing out work', async ({ page }) => {
    await signIn(page, people.guide);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Your collaborations' })).toBeVisible();
    await page.getByRole('link', { name: /^Guide/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Or choose who you are' })).toBeVisible();
  });
});
