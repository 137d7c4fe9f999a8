import { expect, type Page, test } from '@playwright/test';
import { type Asking, keyOf, speakingAs } from '../product/asking.ts';
import { press, tabTo } from '../product/keyboard.ts';
import { type Person, people, signIn } from '../product/people.ts';

/** Read by everybody; the third gets too few levels. Their levels were about 4 before. */
const blocks = ['Momentum', 'Gedeeld toekomstbeeld', 'Actief netwerk'] as const;
const others = [people.coordinator, people.adviser, people.councillor, people.guide, people.facilitator];

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

let key: string;
let round: string;
let before: Map<string, string>;

test.beforeAll(async () => {
  key = await keyOf(await speakingAs(people.facilitator), 'Buurtbakens');
});

const collaboration = () => `/collaborations/${key}`;
const mosaic = (page: Page) => page.getByRole('figure', { name: 'Mozaïek van de zestien bouwstenen' });

/** What each brick of the mosaic says, by block. */
async function bricks(page: Page): Promise<Map<string, string>> {
  await expect(mosaic(page)).toBeVisible();
  const texts = await mosaic(page).getByRole('link').allTextContents();
  const pairs = texts.map((text) =>
    text
      .replace(/\u00ad/g, '')
      .trim()
      .split(/\s*:\s*/),
  );
  return new Map(pairs.map(([name = '', said = '']) => [name, said]));
}

const outcome = (page: Page, block: string) => page.getByRole('article', { name: block });

interface Seen {
  collaboration: {
    rounds: { id: string; state: string; myAnswers: { blockId: string; level: number | null }[] }[];
    history: { events: unknown[]; version: number };
  };
}
const seenBy = async (somebody: Asking) => {
  const { collaboration: seen } = await somebody.ask<Seen>(
    `query ($key: ID!) { collaboration(id: $key) {
      rounds { id state myAnswers { blockId level } } history(first: 5000) { events version } } }`,
    { key },
  );
  return { ...seen, round: seen.rounds.find(({ id }) => id === round) };
};

const answering = `mutation ($key: ID!, $round: ID!, $blockId: BlockId!, $answer: AnswerInput!) {
  answerBlock(collaborationId: $key, roundId: $round, blockId: $blockId, answer: $answer) { id } }`;

async function answer(somebody: Person, levels: Record<string, number | null>): Promise<void> {
  const { ask } = await speakingAs(somebody);
  for (const [blockId, level] of Object.entries(levels))
    await ask(answering, {
      key,
      round,
      blockId,
      answer: level === null ? { kind: 'UNKNOWN' } : { kind: 'RATED', level },
    });
}

test('a facilitator opens a pulse about three blocks', async ({ page }) => {
  await signIn(page, people.facilitator);
  await page.getByRole('link', { name: 'Buurtbakens', exact: true }).first().click();
  before = await bricks(page);
  await page.getByRole('link', { name: 'Open een ronde' }).click();
  await page.getByRole('radio', { name: /^Puls/ }).check();
  for (const block of blocks) await page.getByRole('checkbox', { name: block }).check();
  await expect(page.getByText('Nu kunnen', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Open de ronde' }).click();
  await expect(page).toHaveURL(/\/rounds\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Puls');
  round = new URL(page.url()).pathname.split('/').at(-1) ?? '';
});

test('a participant finds the round and answers it with the keyboard alone', async ({ page }) => {
  await page.goto('/sign-in');
  await press(page.getByRole('button', { name: people.gameDesigner.name }));
  await press(page.getByRole('main').getByRole('link', { name: 'Buurtbakens', exact: true }));
  await press(page.getByRole('link', { name: 'Vul de ronde in' }));
  await expect(page.getByText('Wat we beloven')).toBeVisible();
  await press(page.getByRole('link', { name: 'Beginnen' }));

  const levels = page.getByRole('radio');
  const first = page.getByRole('group').getByRole('radio').first();
  const saved = page.getByRole('status').filter({ hasText: 'Bewaard' });

  await expect(page.getByText('Bouwsteen 1 van 3')).toBeVisible();
  await tabTo(first);
  await page.keyboard.press('2');
  await expect(levels.nth(1)).toBeChecked();
  await expect(saved).toBeVisible();
  await page.keyboard.press('Enter');

  await expect(page.getByText('Bouwsteen 2 van 3')).toBeVisible();
  await tabTo(first);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(levels.nth(1)).toBeChecked();
  await page.keyboard.press('Enter');

  await expect(page.getByText('Bouwsteen 3 van 3')).toBeVisible();
  await tabTo(first);
  await page.keyboard.press('?');
  await expect(page.getByRole('radio', { name: 'We weten het nog niet' })).toBeChecked();
  await page.keyboard.press('Enter');

  await expect(page.getByText('Alles is ingevuld.')).toBeVisible();
  const own = page.getByRole('listitem');
  await expect(own.filter({ hasText: 'Momentum' })).toContainText('niveau 2');
  await expect(own.filter({ hasText: 'Gedeeld toekomstbeeld' })).toContainText('niveau 2');
  await page.reload();
  await expect(page.getByText('Alles is ingevuld.')).toBeVisible();
});

test('what somebody answered is visible to nobody else, nor that they answered', async ({ page }) => {
  await signIn(page, people.facilitator);
  await page.goto(`${collaboration()}/rounds/${round}`);
  await expect(page.getByRole('heading', { name: 'Begeleiden' })).toBeVisible();
  await expect(page.getByText('Er is geen tussenstand en geen lijst van wie antwoordde')).toBeVisible();
  const text = await page.getByRole('main').innerText();
  expect(text).not.toMatch(/niveau \d/);
  expect(text).not.toContain(people.gameDesigner.name);

  const version = async (somebody: Person) => (await seenBy(await speakingAs(somebody))).history.version;
  const known = await version(people.councillor);
  await answer(people.councillor, { MOMENTUM: 2 });
  expect(await version(people.councillor)).toBe(known);
  for (const somebody of [people.facilitator, people.coordinator, people.guide]) {
    const seen = await seenBy(await speakingAs(somebody));
    expect(seen.round).toMatchObject({ state: 'OPEN', myAnswers: [] });
    expect(JSON.stringify(seen.history.events)).not.toMatch(/"type":"(?!CommunityQuestion)\w*Answer/);
  }
  const own = await seenBy(await speakingAs(people.gameDesigner));
  expect(own.round?.myAnswers).toHaveLength(blocks.length);
});

test('the results appear for the whole team at closing, by the release rule', async ({ page }) => {
  for (const [index, somebody] of others.entries())
    await answer(somebody, {
      MOMENTUM: 2,
      SHARED_PICTURE_OF_THE_FUTURE: index % 2 === 0 ? 2 : 3,
      ACTIVE_NETWORK: index < 4 ? 1 : null,
    });
  await signIn(page, people.facilitator);
  await page.goto(`${collaboration()}/rounds/${round}`);
  await page.getByRole('link', { name: 'Sluit de ronde' }).click();
  await expect(page.getByText('Dat is niet terug te draaien.')).toBeVisible();
  await page.getByRole('button', { name: 'Sluit de ronde' }).click();
  await expect(page).toHaveURL(`${collaboration()}/rounds/${round}/results`);

  await expect(outcome(page, 'Momentum')).toContainText('De meeste antwoorden liggen rond');
  await expect(outcome(page, 'Gedeeld toekomstbeeld')).toContainText('De meeste antwoorden liggen rond');
  await expect(outcome(page, 'Momentum')).toContainText('Met minder dan 8 tonen we alleen woorden');
  await expect(outcome(page, 'Momentum').getByRole('table')).toHaveCount(0);
  await expect(outcome(page, 'Actief netwerk')).toContainText(/te weinig antwoorden/i);
  await expect(outcome(page, 'Actief netwerk')).not.toContainText(/rond|niveau|[1-9]/);
});

test('the picture of the collaboration has changed, block by block', async ({ page }) => {
  await signIn(page, people.councillor);
  await page.goto(collaboration());
  const after = await bricks(page);
  expect(after.size).toBe(16);
  expect(after.get('Actief netwerk')).toMatch(/te weinig antwoorden/i);
  const changed = [...after.keys()].filter((block) => after.get(block) !== before.get(block));
  expect(changed.toSorted()).toEqual(blocks.toSorted());
});

test('after closing, somebody still sees only their own answers', async () => {
  const own = await seenBy(await speakingAs(people.gameDesigner));
  const other = await seenBy(await speakingAs(people.facilitator));
  expect(own.round?.myAnswers).toContainEqual({ blockId: 'MOMENTUM', level: 2 });
  expect(own.round?.myAnswers).toContainEqual({ blockId: 'ACTIVE_NETWORK', level: null });
  expect(other.round?.myAnswers).toContainEqual({ blockId: 'ACTIVE_NETWORK', level: null });
  expect(JSON.stringify(own.history.events)).not.toContain(`"personId":"${people.facilitator.id}","level"`);
});

test('a closed round leads whoever opens its address to the results', async ({ page }) => {
  await signIn(page, people.adviser);
  await page.goto(`${collaboration()}/rounds/${round}`);
  await expect(page).toHaveURL(`${collaboration()}/rounds/${round}/results`);
});
