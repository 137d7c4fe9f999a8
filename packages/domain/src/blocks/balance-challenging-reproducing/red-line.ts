import { choice, optional, reference, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

const grounds = {
  law: { nl: 'wet', en: 'law' },
  safety: { nl: 'veiligheid of geheimhouding', en: 'safety or secrecy' },
  politics: { nl: 'bestuurlijke afspraak', en: 'political agreement' },
  ethics: { nl: 'beroepsethiek', en: 'professional ethics' },
  reputation: { nl: 'reputatie', en: 'reputation' },
  habit: { nl: 'gewoonte', en: 'habit' },
  unknown: { nl: 'weten we niet', en: 'not known' },
} as const;

const hardnessKinds = {
  fixed: { nl: 'staat vast', en: 'fixed' },
  negotiable: { nl: 'bespreekbaar', en: 'negotiable' },
  unknown: { nl: 'weten we niet', en: 'not known' },
} as const;

export const redLine = defineKind('RedLine', {
  block: 'balance-challenging-reproducing',
  name: { nl: 'Rode lijn', en: 'Red line' },
  plural: { nl: 'Rode lijnen', en: 'Red lines' },
  titleField: 'statement',
  lane: 'records',
  fields: {
    statement: text({ nl: 'grens', en: 'statement' }, 2000),
    setBy: reference({ nl: 'van wie', en: 'set by' }, 'partner'),
    ground: choice('RedLineGround', { nl: 'berust op', en: 'ground' }, grounds),
    hardness: choice('RedLineHardness', { nl: 'hardheid', en: 'hardness' }, hardnessKinds),
    howTested: optional(text({ nl: 'hoe getoetst', en: 'how tested' }, 2000)),
  },
  states: {
    presumed: { nl: 'vermoed', en: 'presumed' },
    confirmed: { nl: 'bevestigd', en: 'confirmed' },
    moved: { nl: 'verlegd', en: 'moved' },
    lifted: { nl: 'opgeheven', en: 'lifted' },
  },
  ended: ['lifted'],
  events: {
    RedLinePresumed: {
      command: 'presumeRedLine',
      does: { nl: 'Grens vermoeden', en: 'Presume a line' },
      says: { nl: 'wordt vermoed', en: 'is presumed' },
      from: ['new'],
      to: 'presumed',
    },
    RedLineConfirmed: {
      command: 'confirmRedLine',
      does: { nl: 'Grens bevestigen', en: 'Confirm a line' },
      says: { nl: 'is bevestigd', en: 'was confirmed' },
      from: ['new', 'presumed', 'moved'],
      to: 'confirmed',
      vouches: true,
    },
    RedLineMoved: {
      command: 'moveRedLine',
      does: { nl: 'Verleggen', en: 'Move' },
      says: { nl: 'is verlegd', en: 'was moved' },
      from: ['presumed', 'confirmed'],
      to: 'moved',
      needs: ['howTested'],
      asks: ['statement', 'hardness', 'ground'],
    },
    RedLineLifted: {
      command: 'liftRedLine',
      does: { nl: 'Opheffen', en: 'Lift' },
      says: { nl: 'is opgeheven', en: 'was lifted' },
      from: 'active',
      to: 'lifted',
      asks: ['howTested'],
    },
    RedLineCrossed: {
      command: 'reportRedLineCrossed',
      does: { nl: 'Overschreden', en: 'Crossed' },
      says: { nl: 'is overschreden', en: 'was crossed' },
      from: 'active',
      also: {
        whatHappened: text({ nl: 'wat er gebeurde', en: 'what happened' }, 2000),
        consequence: optional(text({ nl: 'gevolg', en: 'consequence' }, 2000)),
        setback: optional(reference({ nl: 'de tegenslag', en: 'the setback' }, 'Setback')),
      },
    },
  },
});
