import { mustBeApprovedByAll } from '../../circle/approval.ts';
import { choice, line, optional, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const resources = {
  authority: { nl: 'formeel gezag', en: 'formal authority' },
  budget: { nl: 'geld', en: 'money' },
  information: { nl: 'informatie', en: 'information' },
  expertise: { nl: 'vakkennis', en: 'expertise' },
  access: { nl: 'toegang tot mensen', en: 'access to people' },
  agenda: { nl: 'bepalen van de agenda', en: 'setting the agenda' },
  norms: { nl: 'ongeschreven regels', en: 'unwritten rules' },
  mandate: { nl: 'bevoegdheid over burgers', en: 'powers over citizens' },
} as const;

const forms = {
  visible: { nl: 'zichtbaar', en: 'visible' },
  hidden: { nl: 'achter de schermen', en: 'behind the scenes' },
  'taken-for-granted': { nl: 'vanzelfsprekend gevonden', en: 'taken for granted' },
} as const;

const bases = {
  seen: { nl: 'gezien', en: 'seen' },
  told: { nl: 'gehoord', en: 'told' },
  inferred: { nl: 'afgeleid', en: 'inferred' },
} as const;

const responses = {
  name: { nl: 'benoemen', en: 'name it' },
  counterweight: { nl: 'tegenwicht geven', en: 'counterbalance' },
  redesign: { nl: 'proces aanpassen', en: 'redesign process' },
  'live-with': { nl: 'ermee leven', en: 'live with it' },
} as const;

const effects = ['effectOnProfessionals', 'effectOnOthers', 'effectOnApproach'] as const;

/** Who has power over whom, by what; kept by the trusted circle alone. Positions, never names. */
export const powerRelation = defineKind('PowerRelation', {
  block: 'insight-into-power-relations',
  name: { nl: 'Machtsverhouding', en: 'Power relation' },
  plural: { nl: 'Machtsverhoudingen', en: 'Power relations' },
  titleField: 'positionA',
  lane: 'records',
  circleOnly: true,
  fields: {
    positionA: line({ nl: 'positie A', en: 'position A' }),
    positionB: line({ nl: 'positie B', en: 'position B' }),
    resource: choice('PowerResource', { nl: 'macht door', en: 'power through' }, resources),
    form: choice('PowerForm', { nl: 'vorm', en: 'form' }, forms),
    effectOnProfessionals: optional(
      text({ nl: 'effect op professionals', en: 'effect on professionals' }, 2000),
    ),
    effectOnOthers: optional(text({ nl: 'effect op anderen', en: 'effect on others' }, 2000)),
    effectOnApproach: optional(text({ nl: 'effect op de aanpak', en: 'effect on the approach' }, 2000)),
    basis: choice('PowerBasis', { nl: 'hoe weten we dit', en: 'how do we know' }, bases),
    response: optional(choice('PowerResponse', { nl: 'wat we doen', en: 'what we do' }, responses)),
    agreedWording: optional(text({ nl: 'gedeelde formulering', en: 'agreed wording' }, 500)),
  },
  later: ['response', 'agreedWording'],
  states: {
    noticed: { nl: 'opgemerkt', en: 'noticed' },
    discussed: { nl: 'besproken in de kring', en: 'discussed in the circle' },
    responded: { nl: 'antwoord gekozen', en: 'response chosen' },
    closed: { nl: 'afgesloten', en: 'closed' },
  },
  ended: ['closed'],
  events: {
    PowerRelationNoticed: {
      command: 'noticePowerRelation',
      does: { nl: 'Machtsverhouding opmerken', en: 'Notice a power relation' },
      says: { nl: 'is opgemerkt', en: 'was noticed' },
      from: ['new'],
      to: 'noticed',
    },
    PowerRelationDiscussed: {
      command: 'discussPowerRelation',
      does: { nl: 'Bespreken in de kring', en: 'Discuss in the circle' },
      says: { nl: 'is in de kring besproken', en: 'was discussed in the circle' },
      from: ['noticed'],
      to: 'discussed',
      asks: effects,
    },
    PowerResponseAgreed: {
      command: 'agreePowerResponse',
      does: { nl: 'Antwoord kiezen', en: 'Choose a response' },
      says: { nl: 'kreeg een antwoord', en: 'got a response' },
      from: ['discussed'],
      to: 'responded',
      needs: ['response'],
    },
    PowerRelationReassessed: {
      command: 'reassessPowerRelation',
      does: { nl: 'Opnieuw bekijken', en: 'Look at it again' },
      says: { nl: 'is opnieuw bekeken', en: 'was looked at again' },
      from: 'active',
      asks: ['resource', 'form', 'basis', ...effects],
    },
    PowerWordingApproved: {
      command: 'approvePowerWording',
      does: { nl: 'Zin voor het team goedkeuren', en: 'Approve a sentence for the team' },
      says: { nl: 'kreeg een goedgekeurde zin', en: 'got an approved sentence' },
      from: ['discussed', 'responded'],
      needs: ['agreedWording'],
    },
    PowerWordingShared: {
      command: 'sharePowerWording',
      does: { nl: 'Zin met het team delen', en: 'Share the sentence with the team' },
      says: { nl: 'is in één zin met het team gedeeld', en: 'was shared with the team in one sentence' },
      from: ['discussed', 'responded'],
      guard: mustBeApprovedByAll,
    },
    PowerRelationClosed: {
      command: 'closePowerRelation',
      does: { nl: 'Afsluiten', en: 'Close' },
      says: { nl: 'is afgesloten', en: 'was closed' },
      from: 'any',
      to: 'closed',
    },
  },
});
