import { choice, line, money, optional, period, reference, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const kinds = {
  grant: { nl: 'subsidie of fonds', en: 'grant' },
  assignment: { nl: 'opdracht', en: 'assignment' },
  programme: { nl: 'programmabudget', en: 'programme budget' },
  structural: { nl: 'structureel budget', en: 'structural budget' },
  own: { nl: 'eigen investering', en: 'own investment' },
  fee: { nl: 'bijdrage gebruikers', en: 'user fees' },
} as const;

export const meantFors = {
  explore: { nl: 'uitzoeken', en: 'finding out' },
  develop: { nl: 'ontwikkelen', en: 'developing' },
  test: { nl: 'beproeven', en: 'testing' },
  embed: { nl: 'inbedden', en: 'embedding' },
  operate: { nl: 'blijven draaien', en: 'keeping it running' },
} as const;

const fits = {
  fits: { nl: 'past', en: 'fits' },
  partly: { nl: 'past deels', en: 'partly fits' },
  misfit: { nl: 'past niet', en: 'does not fit' },
  unclear: { nl: 'nog onduidelijk', en: 'not clear yet' },
} as const;

export const fundingStream = defineKind('FundingStream', {
  block: 'fitting-funding',
  name: { nl: 'Geldstroom', en: 'Funding stream' },
  plural: { nl: 'Geldstromen', en: 'Funding streams' },
  titleField: 'name',
  lane: 'money',
  fields: {
    name: line({ nl: 'naam', en: 'name' }),
    source: reference({ nl: 'bron', en: 'source' }, 'partner'),
    kind: choice('FundingStreamKind', { nl: 'vorm', en: 'kind' }, kinds),
    amount: optional(money({ nl: 'bedrag', en: 'amount' })),
    period: period({ nl: 'looptijd', en: 'period' }),
    meantFor: choice('FundingStreamMeantFor', { nl: 'bedoeld voor', en: 'meant for' }, meantFors),
    currentNeed: choice('FundingStreamMeantFor', { nl: 'nu nodig voor', en: 'current need' }, meantFors),
    fit: choice('FundingStreamFit', { nl: 'past', en: 'fit' }, fits),
    fitReason: text({ nl: 'waarom', en: 'fit reason' }, 2000),
    conditions: optional(text({ nl: 'voorwaarden', en: 'conditions' }, 2000)),
  },
  states: {
    sought: { nl: 'gezocht', en: 'sought' },
    granted: { nl: 'toegekend', en: 'granted' },
    declined: { nl: 'afgewezen', en: 'declined' },
    ended: { nl: 'afgelopen', en: 'ended' },
  },
  ended: ['declined', 'ended'],
  events: {
    FundingSought: {
      command: 'seekFunding',
      does: { nl: 'Geld zoeken', en: 'Seek funding' },
      says: { nl: 'wordt gezocht', en: 'is being sought' },
      from: ['new'],
      to: 'sought',
    },
    FundingGranted: {
      command: 'grantFunding',
      does: { nl: 'Toegekend geld vastleggen', en: 'Record granted funding' },
      says: { nl: 'is toegekend', en: 'was granted' },
      from: ['new', 'sought'],
      to: 'granted',
    },
    FundingDeclined: {
      command: 'declineFunding',
      does: { nl: 'Afgewezen', en: 'Declined' },
      says: { nl: 'is afgewezen', en: 'was declined' },
      from: ['sought'],
      to: 'declined',
    },
    FundingConditionsChanged: {
      command: 'changeFundingConditions',
      does: { nl: 'Voorwaarden veranderen', en: 'Conditions change' },
      says: { nl: 'heeft andere voorwaarden', en: 'has other conditions' },
      from: ['granted'],
      needs: ['conditions'],
      asks: ['amount', 'period'],
    },
    FundingFitReassessed: {
      command: 'reassessFundingFit',
      does: { nl: 'Opnieuw bekijken of het past', en: 'Reassess the fit' },
      says: { nl: 'is opnieuw bekeken', en: 'was reassessed' },
      from: ['sought', 'granted'],
      needs: ['currentNeed', 'fit', 'fitReason'],
    },
    FundingEnded: {
      command: 'endFunding',
      does: { nl: 'Is afgelopen', en: 'It ended' },
      says: { nl: 'is afgelopen', en: 'ended' },
      from: ['granted'],
      to: 'ended',
    },
  },
});
