import { expect, test } from '@playwright/test';
import { command, speakingAs } from '../product/asking.ts';
import { samenspel } from '../product/command-line.ts';
import { people, signIn } from '../product/people.ts';

test('an erased text leaves the page that somebody has open', async ({ page }) => {
  const guide = await speakingAs(people.guide);
  const start = { input: { name: 'Naam die weg moet', issue: 'Iets op het plein' } };
  const { collaboration } = await command<{ collaboration: { key: string } }>(
    guide,
    'startCollaboration',
    start,
    'collaboration { key }',
  );
  const draft = { title: 'Wat blijft staan', context: 'Daarom', blocks: ['MOMENTUM'] };
  await command(guide, 'draftDecision', { collaborationId: collaboration.key, input: draft });
  await signIn(page, people.guide);
  await page.goto(`/collaborations/${collaboration.key}/timeline`);
  await expect(page.getByText('Naam die weg moet').first()).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Moment op de tijdlijn' })).toBeVisible();

  const { collaboration: told } = await guide.ask<{
    collaboration: { history: { events: { id: string }[] } };
  }>(`{ collaboration(id: "${collaboration.key}") { history { events } } }`);
  const erased = await samenspel(
    ...['erase', collaboration.key, '--event', told.history.events[0]?.id ?? '', '--why', 'asked', '--yes'],
  );
  expect(erased).toMatchObject({ code: 0 });
  await expect(page.getByText('(tekst gewist)').first()).toBeVisible();
  await expect.poll(() => page.content()).not.toContain('Naam die weg moet');
  await expect(page.getByText('Er zijn teksten gewist: iemand vroeg erom').first()).toBeAttached();
});
