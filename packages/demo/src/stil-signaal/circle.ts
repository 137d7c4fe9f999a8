import type { Occurrence } from '../story/story.ts';
import { who } from './ids.ts';

const informatie = 'stil-signaal-macht-informatie';
const zin = 'Wie over de gegevens gaat, kan ons laten wachten zonder te zeggen waarop; dat gaan we vragen.';

const approving = (by: string): Occurrence => ({
  on: '2025-03-13',
  name: 'approvePowerWording',
  by,
  input: { recordId: informatie, agreedWording: zin },
});

/** What the trusted circle wrote down about power, and the one sentence it shared. */
export const circle: readonly Occurrence[] = [
  {
    on: '2025-03-10',
    name: 'noticePowerRelation',
    by: who.onderzoeker,
    ids: [informatie],
    input: {
      positionA: 'Informatiecoördinator van de eenheid',
      positionB: 'Ontwerpers en onderzoekers',
      resource: 'information',
      form: 'taken-for-granted',
      basis: 'inferred',
      effectOnApproach: 'Wij ontwierpen maanden voor een route waarvan een ander al wist dat zij niet mocht.',
    },
  },
  {
    on: '2025-03-13',
    name: 'discussPowerRelation',
    by: who.ontwerper,
    input: {
      recordId: informatie,
      effectOnProfessionals: 'Wie iets weet, zegt het pas als iemand met een hogere functie ernaar vraagt.',
      effectOnOthers: 'Jongeren gaven signalen af zonder te weten dat niemand ze mocht lezen.',
    },
  },
  approving(who.onderzoeker),
  approving(who.ontwerper),
  approving(who.casusregisseur),
  { on: '2025-03-13', name: 'sharePowerWording', by: who.casusregisseur, input: { recordId: informatie } },
];
