import { expect, type Page } from '@playwright/test';

/** Fictional people of the demo: the id the API knows and the Dutch name on the sign-in page. */
export const people = {
  guide: { id: 'gids', name: 'Gids: plek in elke samenwerking' },
  portfolioManager: {
    id: 'programmabureau-maakruimte',
    name: 'Portfoliobeheerder, Programmabureau Maakruimte',
  },
  /** Of Buurtbakens. */
  facilitator: { id: 'buurtbakens-schuifdak-1', name: 'Procesbegeleider, Atelier Schuifdak' },
  coordinator: { id: 'buurtbakens-veiligheidsregio-1', name: 'Coördinator, Veiligheidsregio Overkwelder' },
  gameDesigner: { id: 'buurtbakens-losse-planken-1', name: 'Spelontwerper, Makersnetwerk Losse Planken' },
  adviser: { id: 'buurtbakens-kwelderburen-1', name: 'Adviseur veiligheid, Gemeente Kwelderburen' },
  councillor: { id: 'buurtbakens-dorpsraden-1', name: 'Dorpsraadslid zeekant, Dorpsraden Overkwelder' },
} as const;

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Signs in on the page, in Dutch, and ends on the home page. Works without scripts too. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: person.name }).first().click();
  await expect(page.getByRole('heading', { name: 'Jullie samenwerkingen' })).toBeVisible();
}

/** Reads on in the other language, as the switch in the header does it. */
export async function readIn(page: Page, language: 'nl' | 'en'): Promise<void> {
  const { origin } = new URL(page.url());
  await page.context().addCookies([{ name: 'samenspel_language', value: language, url: origin }]);
}
