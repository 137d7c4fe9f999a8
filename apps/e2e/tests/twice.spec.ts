import { expect, test } from '@playwright/test';
import { command, keyOf, speakingAs } from '../product/asking.ts';
import { people, signIn } from '../product/people.ts';

// What a browser draws again after the server did has to cope with the same words standing in a list twice.

test('everything one recorded is shown, also of decisions with arguments for several options', async ({
  page,
}) => {
  const key = await keyOf(await speakingAs(people.facilitator), 'Buurtbakens');
  await signIn(page, people.facilitator);
  await page.goto(`/settings/data/${key}`, { waitUntil: 'load' });
  await page.waitForTimeout(1_000); // until the browser has taken over
  await expect(page.getByRole('heading', { name: 'Alles wat je vastlegde' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});

test('a decision that expects the same twice is shown at its block', async ({ page }) => {
  const guide = await speakingAs(people.guide);
  const { collaboration } = await command<{ collaboration: { key: string } }>(
    guide,
    'startCollaboration',
    { input: { name: 'Tweemaal', issue: 'Wat als iets er twee keer staat?', isFictional: true } },
    'collaboration { key }',
  );
  const effect = {
    blockId: 'MOMENTUM',
    direction: 'UP',
    size: 'SOME',
    byDate: '2027-01-01',
    confidence: 'LOW',
  };
  const input = {
    ...{ title: 'Bank of boom', context: 'Er is plek voor een van de twee.' },
    ...{ blocks: ['MOMENTUM', 'MOMENTUM'], options: [{ title: 'Bank' }, { title: 'Boom' }] },
    expectedEffects: [effect, effect],
  };
  await command(guide, 'draftDecision', { collaborationId: collaboration.key, input });
  await signIn(page, people.guide);
  await page.goto(`/collaborations/${collaboration.key}/blocks/momentum`, { waitUntil: 'load' });
  await page.waitForTimeout(1_000);
  await expect(page.getByRole('link', { name: 'Bank of boom' })).toBeVisible();
});
