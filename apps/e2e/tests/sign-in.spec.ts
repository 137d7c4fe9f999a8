import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { codeOf, type IdentityProvider, openIdentityProvider } from '@samenspel/local-servers';
import { portal } from '../product/address.ts';
import { command, keyOf, speakingAs } from '../product/asking.ts';
import { linkTo } from '../product/mail.ts';
import { issuerPort } from '../product/organisation.ts';
import { people, signIn } from '../product/people.ts';

/** As people see it: what is bound to a host (passkeys, the organisation's own service) works there alone. */
const origin = portal.replace('127.0.0.1', 'localhost');
const address = 'noor@rietmeerdam.example';

test.describe.configure({ mode: 'serial' });
test.use({ baseURL: origin });

const newcomer = async (browser: Browser, scripts = true): Promise<Page> =>
  await (
    await browser.newContext({ baseURL: origin, javaScriptEnabled: scripts, locale: 'nl-NL' })
  ).newPage();

const isIn = (page: Page, name: string) =>
  expect(page.getByRole('banner').getByRole('link', { name })).toBeVisible();

async function signOut(page: Page): Promise<void> {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Aanmelden', level: 1 })).toBeVisible();
}

/** Asks for a letter, on the page that somebody was sent to who wanted to go elsewhere, and opens its link. */
async function openLink(page: Page, count: number, wanted = '/sign-in'): Promise<void> {
  await page.goto(wanted);
  await page.getByLabel('Je e-mailadres').first().fill(address);
  await page.getByRole('button', { name: 'Stuur mij een link' }).click();
  await expect(page.getByRole('heading', { name: 'Kijk in je mail' })).toBeVisible();
  await page.goto(await linkTo(address, count));
}

async function askForLink(page: Page, count: number, wanted?: string): Promise<void> {
  await openLink(page, count, wanted);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
}

test('a coordinator invites somebody by mail', async ({ page }) => {
  await signIn(page, people.guide);
  const key = await keyOf(await speakingAs(people.guide), 'Buurtbakens');
  await page.goto(`/collaborations/${key}/manage`);
  await page.getByText('Nodig iemand uit').click();
  const form = page.locator('#invite');
  await form.getByLabel('e-mailadres').fill('geen adres');
  await form.getByRole('radio', { name: /^Deelnemer/ }).check();
  await form.getByRole('button', { name: 'Uitnodigen' }).click();
  await expect(form.getByText('Dit is geen e-mailadres.').first()).toBeVisible();
  await form.getByLabel('e-mailadres').fill(address);
  await form.getByRole('button', { name: 'Uitnodigen' }).click();
  await expect(page.getByRole('heading', { name: 'Uitgenodigd, nog niet aangenomen' })).toBeVisible();
  await expect(page.getByText(address).first()).toBeVisible();
});

test('who was invited begins, without scripts, and is in', async ({ browser }) => {
  const page = await newcomer(browser, false);
  await page.goto(await linkTo(address));
  await expect(page.getByRole('heading', { name: 'Je bent uitgenodigd' })).toBeVisible();
  await expect(page.getByText(/nodigt je uit voor\s+Buurtbakens, als deelnemer/)).toBeVisible();
  await page.getByRole('button', { name: 'Aannemen en aanmelden' }).click();
  await expect(page.getByRole('alert')).toHaveText('Vul je naam in.');
  await page.getByLabel('Je naam').fill('Noor');
  await page.getByRole('button', { name: 'Aannemen en aanmelden' }).click();
  await isIn(page, 'Noor');
  await expect(page.getByRole('heading', { name: 'Buurtbakens', level: 1 })).toBeVisible();
  await page.goto(await linkTo(address));
  await expect(page.getByRole('heading', { name: 'Deze uitnodiging werkt niet meer' })).toBeVisible();
});

test('is reminded, signs in by a link in a letter and answers a round', async ({ browser }) => {
  const facilitator = await speakingAs(people.facilitator);
  const key = await keyOf(facilitator, 'Buurtbakens');
  const period = { from: '2026-10-01', until: '2026-11-20' };
  const { events } = await command<{ events: { roundId: string }[] }>(
    facilitator,
    'openAssessmentRound',
    {
      collaborationId: key,
      input: { kind: 'PULSE', blocks: ['TANGIBLE_VALUE'], period, k: 5, mode: 'ANONYMOUS' },
    },
    'events { ... on AssessmentRoundOpened { roundId } }',
  );
  const guide = await newcomer(browser);
  await signIn(guide, people.facilitator);
  await guide.goto(`/collaborations/${key}/rounds/${events[0]?.roundId}`);
  await guide.getByRole('link', { name: 'Herinner wie nog niet klaar is' }).click();
  await guide.getByRole('button', { name: 'Stuur de herinnering' }).click();
  await expect(guide.getByText('De herinnering is verstuurd.')).toBeVisible();
  const reminder = new URL(await linkTo(address, 2)).pathname;
  expect(reminder).toContain(`/rounds/${events[0]?.roundId}`);

  const page = await newcomer(browser);
  await askForLink(page, 3, reminder);
  await isIn(page, 'Noor');
  expect(new URL(page.url()).pathname).toBe(reminder);
  await page.goto(`/collaborations/${key}`);
  await page.getByRole('link', { name: 'Vul de ronde in' }).click();
  await page.getByRole('link', { name: 'Beginnen', exact: true }).click();
  await page.getByRole('radio').nth(3).check();
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio').nth(3)).toBeChecked();
  const input = { roundId: events[0]?.roundId, reason: 'Alleen om te proberen.' };
  await command(facilitator, 'cancelAssessmentRound', { collaborationId: key, input });
});

test('a link works once', async ({ browser }) => {
  const page = await newcomer(browser);
  await page.goto(await linkTo(address, 3));
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('Deze link werkt niet meer.');
});

test('makes a passkey and signs in with it', async ({ browser }) => {
  const page = await newcomer(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await openLink(page, 4);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Aanmelden' }).dblclick(); // a link works once, and this is one time
  await isIn(page, 'Noor');
  await page.goto('/settings/security');
  await page.getByLabel('Naam van dit apparaat').fill('Laptop');
  await page.getByRole('button', { name: 'Passkey maken' }).click();
  await expect(page.getByText('Laptop').first()).toBeVisible();
  await signOut(page);
  await page.getByRole('button', { name: 'Aanmelden met een passkey' }).click();
  await isIn(page, 'Noor');
});

test('sets up a second step, is asked for it, and sees where they are signed in', async ({ browser }) => {
  const page = await newcomer(browser, false);
  await askForLink(page, 5);
  await page.goto('/settings/security');
  await page.getByRole('button', { name: 'Overal elders afmelden' }).dblclick(); // the second click changes nothing
  await expect(page.getByRole('button', { name: 'Overal elders afmelden' })).toBeHidden();
  await page.getByRole('button', { name: 'Tweede stap instellen' }).click();
  const key = ((await page.getByText(/^Sleutel:/).textContent()) ?? '')
    .replace('Sleutel:', '')
    .replaceAll(/\s/g, '');
  await page.getByLabel('Code die je app nu toont').fill('000000');
  await page.getByRole('button', { name: 'Aanzetten' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Tweede stap instellen' }).click();
  const renewed = ((await page.getByText(/^Sleutel:/).textContent()) ?? key)
    .replace('Sleutel:', '')
    .replaceAll(/\s/g, '');
  const used = codeOf(renewed);
  await page.getByLabel('Code die je app nu toont').fill(used);
  await page.getByRole('button', { name: 'Aanzetten' }).click();
  await expect(page.getByText('De tweede stap staat aan.')).toBeVisible();
  await signOut(page);

  await askForLink(page, 6, '/settings/security');
  await page.getByLabel('Code uit je app').fill('000000');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('alert')).toContainText('Deze code klopt niet');
  await page.getByLabel('Code uit je app').fill(used); // to switch this on
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('alert')).toContainText('Deze code klopt niet');
  await page.getByLabel('Code uit je app').fill(codeOf(renewed, Date.now() + 30_000));
  await page.getByRole('button', { name: 'Verder' }).click();
  await isIn(page, 'Noor');
});

test.describe('through an organisation', () => {
  let provider: IdentityProvider;
  test.beforeAll(async () => {
    test.skip(
      process.env.PORTAL_URL !== undefined && !process.env.OIDC_ISSUER,
      'the product that runs knows no organisation',
    );
    const staff = {
      ada: { name: 'Ada de Wit', email: 'ada@rietmeerdam.example', groups: ['ontwerp'] },
      bea: { name: 'Bea Kok', email: 'bea@rietmeerdam.example', groups: [] },
    };
    provider = await openIdentityProvider(staff, `${origin}/auth/callback/organisation`, issuerPort);
  });
  test.afterAll(() => provider?.stop());

  /** Signs in through the organisation, as one of its people. */
  async function comes(page: Page, name: string, next = '/'): Promise<void> {
    await page.goto(`/sign-in?next=${next}`);
    await page.getByRole('link', { name: 'Aanmelden via Gemeente Rietmeerdam' }).click();
    await page.getByRole('link', { name }).click();
    await isIn(page, name);
  }

  /** Begins a collaboration as who is signed in. @returns its key. */
  const begun = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const query = `mutation { startCollaboration(commandId: "${crypto.randomUUID()}", input: { name: "Lantaarnplein", issue: "Het is er donker." }) { collaboration { key } } }`;
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
      return (await answer.json()).data.startCollaboration.collaboration.key;
    });

  test('no link but the button of our page leads there', async ({ page }) => {
    for (const said of ['', '&button=', '&button=guessed']) {
      await page.goto(`/sign-in/organisation?next=%2Fabout${said}`);
      await expect(page).toHaveURL(/\/sign-in\?next=%2Fabout$/);
      await expect(page.getByText('De eerste keer vervallen je andere manieren')).toBeVisible();
    }
  });

  test('somebody signs in, and gets the seat that was offered to their group', async ({ browser, page }) => {
    await comes(page, 'Bea Kok');
    const key = await begun(page);
    await page.goto(`/collaborations/${key}/manage`);
    await page.getByText('Nodig iemand uit').click();
    const form = page.locator('#invite');
    await form.getByLabel('of een groep van je organisatie').fill('ontwerp');
    await form.getByRole('radio', { name: /^Meelezer/ }).check();
    await form.getByRole('button', { name: 'Uitnodigen' }).click();
    await expect(page.getByText('groep ontwerp').first()).toBeVisible();

    const ada = await newcomer(browser);
    await comes(ada, 'Ada de Wit', `/collaborations/${key}`);
    await expect(ada.getByRole('heading', { name: 'Lantaarnplein', level: 1 })).toBeVisible();
  });
});

test('the pages of signing in hold to WCAG 2.2 AA in both languages and on a phone', async ({ browser }) => {
  for (const locale of ['nl-NL', 'en-GB'])
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        baseURL: origin,
        locale,
        colorScheme,
        viewport: { width: 320, height: 700 },
      });
      const page = await context.newPage();
      for (const path of ['/sign-in', '/sign-in/link?token=x', '/sign-in/code', '/invitation?token=x']) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id }) => `${path} ${locale} ${colorScheme}: ${id}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
      await context.close();
    }
});

test('a key for a program is shown once, reads, and is withdrawn', async ({ page }) => {
  await signIn(page, people.guide);
  await page.goto('/settings/security');
  const section = page.locator('#keys');
  await section.getByLabel('Waarvoor is de sleutel').fill('Dashboard');
  await section.getByRole('button', { name: 'Sleutel maken' }).click();
  const key = (await section.getByRole('status').locator('code').textContent()) ?? '';
  const ask = async () => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const body = JSON.stringify({ query: '{ me { id } }' });
    return (await (await fetch(`${portal}/graphql`, { method: 'POST', headers, body })).json()) as {
      data: { me: { id: string } | null };
    };
  };
  expect((await ask()).data.me).toEqual({ id: people.guide.id });
  await page.goto('/settings/security');
  await expect(page.getByText(key)).toHaveCount(0);
  await section.getByRole('button', { name: /intrekken.*Dashboard/ }).click();
  await expect(section.getByText('Dashboard')).toHaveCount(0);
  expect((await ask()).data.me).toBeNull();
});
