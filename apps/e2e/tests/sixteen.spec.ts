import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import {
  askedAtFirst,
  type BlockId,
  begins,
  blockById,
  blockIds,
  everyKind,
  moves,
  type RecordKind,
  type StepDefinition,
  statesBefore,
} from '@samenspel/domain';
import { keyOf, speakingAs } from '../product/asking.ts';
import { fillIn } from '../product/form.ts';
import { people, signIn } from '../product/people.ts';

/** In the trusted circle, so that this person sees every block. */
const member = people.councillor;
let own: string;
test.beforeAll(async () => {
  own = `/collaborations/${await keyOf(await speakingAs(member), 'Buurtbakens')}`;
});

/** Each kind in its block; what belongs to any block stands in the first one. */
const lives = blockIds.flatMap((id) =>
  everyKind
    .filter(({ block }) => (block ?? blockIds[0]) === id)
    .map((kind) => ({ id, kind, title: `${kind.name.nl} ${kind.id} uit de proef` })),
);

const stepsOf = (kind: RecordKind) => Object.values(kind.steps);
const firstStep = (kind: RecordKind) => stepsOf(kind).find(begins) as StepDefinition;

/** A step from where a record begins to another state, which asks for nobody else's consent. */
const nextStep = (kind: RecordKind) =>
  stepsOf(kind).find(
    (step) =>
      moves(step) &&
      !step.guard &&
      step.to !== undefined &&
      step.to !== firstStep(kind).to &&
      statesBefore(kind, step).includes(firstStep(kind).to ?? ''),
  );

const picture = (page: Page) =>
  page.locator('figure[data-picture], figure').filter({ has: page.locator('figcaption') });
const pictureText = async (page: Page, id: BlockId) => {
  await page.goto(`${own}/blocks/${id}`);
  return (await picture(page).allInnerTexts()).join('\n');
};

async function begin(page: Page, id: BlockId, kind: RecordKind, title: string): Promise<void> {
  const { command, does } = firstStep(kind);
  await page.getByRole('link', { name: does.nl }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: does.nl })).toBeVisible();
  const form = page.locator('form[action$="?/begin"]');
  await fillIn(form, askedAtFirst(kind, firstStep(kind)), title);
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page, `${command} in ${id}`).toHaveURL(/\/records\//);
}

async function goOn(page: Page, kind: RecordKind, step: StepDefinition, title: string): Promise<void> {
  const needs = Object.fromEntries((step.needs ?? []).map((name) => [name, kind.fields[name]]));
  const details = page.locator(`details#${step.command}`);
  await details.locator('summary').first().click();
  await fillIn(details.locator('form'), { ...unwrapped(needs), ...(step.also ?? {}) }, title);
  await details.getByRole('button', { name: 'Vastleggen' }).click();
  const state = kind.states[step.to ?? '']?.nl ?? '';
  await expect(page.locator('.state')).toContainText(state);
}

/** What a step needs must be filled in, also where the record itself could do without. */
const unwrapped = (entries: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(entries).map(([name, schema]) => [
      name,
      (schema as { wrapped?: unknown }).wrapped ?? schema,
    ]),
  );

for (const { id, kind, title } of lives)
  test(`${blockById(id).number}. ${kind.name.nl}: on record, a step further, in the picture, on the timeline, and not there before`, async ({
    page,
  }) => {
    await signIn(page, member);
    const before = await pictureText(page, id);
    await begin(page, id, kind, title);
    const step = nextStep(kind); // an observation is complete as it stands
    if (step) await goOn(page, kind, step, title);

    if (kind.block !== null) expect(await pictureText(page, id)).not.toBe(before);
    else await page.goto(`${own}/blocks/${id}`);
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible();

    await page.goto(`${own}/timeline/list`);
    await expect(page.getByText(`“${title}”`).first()).toBeVisible();

    await page.goto(`${own}/blocks/${id}?at=2025-12-31&clock=known`);
    await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  });

test('13. Partner: comes into view and joins, in the picture, on the timeline, and not there before', async ({
  page,
}) => {
  const name = 'Muziekvereniging Wierdeklank';
  await signIn(page, people.coordinator);
  await page.goto(`${own}/blocks/dynamic-coalition`);
  await page.getByRole('link', { name: 'Een partner in beeld brengen' }).click();
  const form = page.locator('#prospectPartner form');
  await form.locator('[name="name"]').fill(name);
  await form.locator('[name="partnerKind"]').selectOption('citizens-and-society');
  await form.getByRole('button', { name: 'Vastleggen' }).click();
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByText('in beeld', { exact: false }).first()).toBeVisible();
  await page.locator('#joinPartner summary').click();
  await page.locator('#joinPartner form').getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.locator('.state')).toContainText('doet mee');
  await expect(page.getByText(name).first()).toBeVisible();
  expect(await pictureText(page, 'dynamic-coalition')).toContain(name);
  await page.goto(`${own}/timeline/list`);
  await expect(page.getByText(name).first()).toBeVisible();
  await page.goto(`${own}/blocks/dynamic-coalition?at=2025-12-31&clock=known`);
  await expect(page.getByText(name)).toHaveCount(0);
});

test('every picture fits a screen of 320 pixels, and says the same in English', async ({ page }) => {
  await signIn(page, member);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const id of blockIds) {
    await page.goto(`${own}/blocks/${id}`);
    await expect(picture(page).first(), id).toBeVisible();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, `${id} is wider than the screen`).toBeLessThanOrEqual(0);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the power map, which only the circle sees, holds to WCAG 2.2 AA (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await signIn(page, member);
    await page.goto(`${own}/blocks/insight-into-power-relations`);
    await expect(page.getByText('Alleen de vertrouwenskring ziet dit')).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
    ).toEqual([]);
  });
