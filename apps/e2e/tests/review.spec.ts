import { expect, type Locator, type Page, test } from '@playwright/test';
import { command, keyOf, speakingAs } from '../product/asking.ts';
import { people, readIn, signIn } from '../product/people.ts';
import { violationsOn } from '../product/wcag.ts';

let key: string;
test.beforeAll(async () => {
  key = await keyOf(await speakingAs(people.facilitator), 'Buurtbakens');
});

/** A decision that was taken a while ago, with one expectation. */
async function taken(title: string): Promise<string> {
  const somebody = await speakingAs(people.facilitator);
  const give = (name: string, input: object, answer?: string) =>
    command<{ events: { data: { decisionId: string } }[] }>(
      somebody,
      name,
      { collaborationId: key, input },
      answer,
    );
  await give('draftDecision', { title, context: 'De bakens staan los.', blocks: ['ACTIVE_NETWORK'] });
  const { collaboration } = await somebody.ask<{
    collaboration: { decisions: { nodes: { id: string; title: string }[] } };
  }>('query ($key: ID!) { collaboration(id: $key) { decisions(first: 100) { nodes { id title } } } }', {
    key,
  });
  const decisionId = collaboration.decisions.nodes.find((one) => one.title === title)?.id ?? '';
  const expected = { direction: 'UP', size: 'SOME', byDate: '2025-06-01', confidence: 'LOW' };
  await give('proposeDecision', {
    decisionId,
    options: [{ title: 'Elk dorp een ploeg' }, { title: 'Niets doen' }],
    assumptions: [],
    howDecided: 'CONSENT',
    involved: ['buurtbakens-dorpsraden'],
    affected: [],
    reversibility: 'EASY',
    expectedEffects: [{ blockId: 'ACTIVE_NETWORK', ...expected, noticedBy: 'Drie dorpen repareren zelf' }],
  });
  await give('takeDecision', {
    decisionId,
    choice: 'option-1',
    rationale: 'Wie er woont, merkt het.',
    decidedOn: '2025-04-01',
    reviewOn: '2025-07-01',
  });
  await give('recordDissent', { decisionId, text: 'Achteraf had ik het anders gedaan.' });
  return `/collaborations/${key}/decisions/${decisionId}`;
}

const group = (place: Page | Locator, name: string | RegExp) => place.getByRole('group', { name });
const questions = [
  'Hebben we echte alternatieven bekeken?',
  'Gebruikten we wat er toen te weten was?',
  'Zijn de mensen gehoord die de gevolgen dragen?',
  'Kreeg een ander geluid een eerlijke kans?',
  'Was van tevoren duidelijk waaraan we het zouden merken?',
];

for (const scripts of [true, false])
  test.describe(scripts ? 'looking back, with scripts' : 'looking back, without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('the quality of a decision is judged first, and its outcome opens only then', async ({ page }) => {
      const decision = await taken(`Ploegen laten onderhouden ${scripts ? 'met' : 'zonder'} script`);
      await signIn(page, people.facilitator);
      await page.goto(decision);
      await expect(page.getByText('Het is tijd om terug te kijken')).toBeVisible();
      await expect(page.getByText('Achteraf had ik het anders gedaan.')).toBeVisible();
      await page.getByRole('button', { name: 'Begin met terugkijken' }).click();

      await expect(page.getByRole('heading', { name: 'Achter het gordijn' })).toBeVisible();
      await expect(page.getByText('Drie dorpen repareren zelf')).toBeVisible();
      await expect(page.getByText('Achteraf had ik het anders gedaan.')).toHaveCount(0);
      await expect(page.getByText('Wat kwam ervan uit')).toHaveCount(0);

      const judging = page.locator('#judge');
      for (const question of questions.slice(0, 4))
        await group(judging, question).getByRole('radio', { name: 'ja' }).check();
      await judging.getByRole('button', { name: 'Leg vast en open de uitkomst' }).click();
      await expect(group(judging, questions[4] ?? '')).toHaveAccessibleDescription(/.+/);
      await expect(group(judging, questions[0] ?? '').getByRole('radio', { name: 'ja' })).toBeChecked();
      await group(judging, questions[4] ?? '')
        .getByRole('radio', { name: 'deels' })
        .check();
      await judging.getByRole('button', { name: 'Leg vast en open de uitkomst' }).click();

      await expect(page.getByRole('heading', { name: 'Achter het gordijn' })).toHaveCount(0);
      await expect(page.getByText(/beoordeeld als zorgvuldig/)).toBeVisible();
      await expect(page.getByText('Achteraf had ik het anders gedaan.')).toBeVisible();

      const opening = page.locator('#outcome');
      await expect(opening.getByText('Drie dorpen repareren zelf')).toBeVisible();
      await group(opening, 'Wat kwam ervan uit: Actief netwerk?')
        .getByRole('radio', { name: 'geen verandering' })
        .check();
      await opening.getByLabel('onverwacht effect 1').fill('De haven doet mee.');
      await opening.getByLabel('gewenst of niet').first().selectOption({ label: 'gewenst' });
      await group(opening, 'Hoe liep het?').getByRole('radio', { name: 'zoals gehoopt' }).check();
      await opening.getByRole('button', { name: 'Leg de uitkomst vast' }).click();
      await expect(opening.getByText('De effecten wijzen de andere kant op.').first()).toBeVisible();
      await expect(opening.getByLabel('onverwacht effect 1')).toHaveValue('De haven doet mee.');
      await group(opening, 'Hoe liep het?')
        .getByRole('radio', { name: 'zoals uit de effecten volgt' })
        .check();
      await opening.getByRole('button', { name: 'Leg de uitkomst vast' }).click();

      await expect(page.getByText('Goed besloten, het liep anders')).toBeVisible();
      await page.locator('#finishReview').getByRole('button', { name: 'Afronden' }).click();
      await expect(page.getByText(/^Afgerond op/)).toBeVisible();
      await expect(page.getByText('Kijk opnieuw terug')).toBeVisible();
      await readIn(page, 'en');
      await page.reload();
      await expect(page.getByText('Well decided, it went otherwise')).toBeVisible();
    });
  });

test('each step of looking back holds to WCAG and fits a phone', async ({ page }) => {
  const decision = await taken('Ploegen op een telefoon');
  const [, collaborationId, decisionId] = /collaborations\/(.+)\/decisions\/(.+)/.exec(decision) ?? [];
  const somebody = await speakingAs(people.facilitator);
  const give = (name: string, input: object) =>
    command(somebody, name, { collaborationId: collaborationId ?? '', input: { decisionId, ...input } });
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, people.facilitator);
  const look = async () => {
    await page.goto(decision);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violationsOn(page)).toEqual([]);
  };
  await look();
  await give('startDecisionReview', {});
  await look();
  const yes = Object.fromEntries(
    ['alternatives', 'knowledge', 'heard', 'dissent', 'noticing'].map((id) => [id, 'YES']),
  );
  await give('judgeDecisionQuality', { answers: yes });
  await look();
  const effects = [{ blockId: 'ACTIVE_NETWORK', result: 'CAME_TRUE' }];
  await give('recordDecisionOutcome', { effects, unexpected: [] });
  await look();
});

test('a look back of the demo stands beside what was expected', async ({ page }) => {
  await signIn(page, people.facilitator);
  await page.goto(`/collaborations/${key}/decisions/buurtbakens-c2`);
  await expect(page.getByText('Zo willen we vaker beslissen')).toBeVisible();
  await expect(page.getByText('iets omhoog, van 29 augustus 2024 naar 5 december 2024')).toBeVisible();
  await expect(
    page.getByText('Dat iets tegelijk bewoog, betekent nog niet dat het ene door het andere kwam.').first(),
  ).toBeVisible();
});

test('somebody who does not lead the process reads a look back and cannot begin one', async ({ page }) => {
  await signIn(page, people.councillor);
  await page.goto(`/collaborations/${key}/decisions/buurtbakens-c2`);
  await expect(page.getByText('Zo willen we vaker beslissen')).toBeVisible();
  await expect(page.getByText('Kijk opnieuw terug')).toHaveCount(0);
});
