import type { Occurrence } from '../story/story.ts';
import { who } from './ids.ts';

const afkondigen = 'buurtbakens-macht-afkondigen';

/** Somebody of the care group joined the circle later; the designer has yet to agree that they read what came before. */
const opening = (by: string): Occurrence => ({
  on: '2025-09-23',
  name: 'openCircle',
  by,
  input: { personId: who.wijkverpleegkundige },
});

/** What the trusted circle wrote down about power; nobody else sees that there is anything. */
export const circle: readonly Occurrence[] = [
  {
    on: '2025-03-20',
    name: 'noticePowerRelation',
    by: who.zeekant,
    ids: [afkondigen],
    input: {
      positionA: 'Leider van de crisisorganisatie',
      positionB: 'Dorpsraad',
      resource: 'authority',
      form: 'taken-for-granted',
      basis: 'told',
      effectOnOthers: 'Het dorp oefent pas als het mag, terwijl het water niet wacht.',
    },
  },
  {
    on: '2025-03-20',
    name: 'discussPowerRelation',
    by: who.adviseur,
    input: {
      recordId: afkondigen,
      effectOnProfessionals:
        'Een postcommandant die het dorp zelf laat oefenen, moet dat naderhand uitleggen.',
      effectOnApproach:
        'De bakens zijn gemaakt om zonder de meldkamer te werken, en juist dat maakt ze verdacht.',
    },
  },
  {
    on: '2025-03-20',
    name: 'agreePowerResponse',
    by: who.ontwerper,
    input: {
      recordId: afkondigen,
      response: 'counterweight',
      reason: 'Elk dorp mag één oefening per jaar zelf afkondigen; de regio wordt gebeld, niet gevraagd.',
    },
  },
  opening(who.zeekant),
  opening(who.adviseur),
];
