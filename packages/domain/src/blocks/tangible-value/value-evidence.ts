import { choice, line, optional, text } from '../../field/field.ts';
import { evidence } from '../../frame/evidence.ts';
import { defineKind } from '../../records/kind.ts';

const valueKinds = {
  insight: { nl: 'inzicht', en: 'insight' },
  relation: { nl: 'relatie', en: 'relation' },
  product: { nl: 'product of prototype', en: 'product or prototype' },
  skill: { nl: 'vaardigheid', en: 'skill' },
  practice: { nl: 'andere werkwijze', en: 'changed practice' },
  policy: { nl: 'beleid of agenda', en: 'policy or agenda' },
  wellbeing: { nl: 'welzijn of veiligheid', en: 'wellbeing or safety' },
  efficiency: { nl: 'besparing', en: 'saving' },
} as const;

const sizes = {
  small: { nl: 'klein', en: 'small' },
  medium: { nl: 'middelgroot', en: 'medium' },
  large: { nl: 'groot', en: 'large' },
} as const;

const attributions = {
  because: { nl: 'daardoor', en: 'because of it' },
  contributed: { nl: 'droeg bij', en: 'contributed' },
  alongside: { nl: 'ging gelijk op', en: 'alongside' },
} as const;

export const valueEvidence = defineKind('ValueEvidence', {
  block: 'tangible-value',
  name: { nl: 'Waardebewijs', en: 'Value evidence' },
  plural: { nl: 'Waardebewijzen', en: 'Value evidence' },
  titleField: 'title',
  lane: 'value',
  fields: {
    title: line({ nl: 'titel', en: 'title' }),
    valueKind: choice('ValueEvidenceValueKind', { nl: 'soort waarde', en: 'value kind' }, valueKinds),
    forWhom: line({ nl: 'voor wie', en: 'for whom' }),
    size: choice('ValueEvidenceSize', { nl: 'omvang', en: 'size' }, sizes),
    story: text({ nl: 'verhaal', en: 'story' }, 2000),
    evidenceKind: choice('EvidenceKind', { nl: 'soort bewijs', en: 'evidence kind' }, evidence),
    attribution: choice(
      'ValueEvidenceAttribution',
      { nl: 'door onze samenwerking', en: 'attribution' },
      attributions,
    ),
  },
  states: {
    captured: { nl: 'vastgelegd', en: 'captured' },
    supported: { nl: 'onderbouwd', en: 'supported' },
    shown: { nl: 'getoond', en: 'shown' },
    contested: { nl: 'betwist', en: 'contested' },
    retracted: { nl: 'ingetrokken', en: 'retracted' },
  },
  ended: ['retracted'],
  events: {
    ValueEvidenceCaptured: {
      command: 'captureValueEvidence',
      does: { nl: 'Opbrengst vastleggen', en: 'Capture value' },
      says: { nl: 'is vastgelegd', en: 'was captured' },
      from: ['new'],
      to: 'captured',
    },
    ValueEvidenceSupported: {
      command: 'supportValueEvidence',
      does: { nl: 'Onderbouwen', en: 'Support' },
      says: { nl: 'is onderbouwd', en: 'was supported' },
      from: ['captured', 'contested'],
      to: 'supported',
      asks: ['evidenceKind', 'attribution', 'story'],
    },
    ValueEvidenceShown: {
      command: 'showValueEvidence',
      does: { nl: 'Laten zien', en: 'Show' },
      says: { nl: 'is getoond', en: 'was shown' },
      from: ['captured', 'supported', 'shown'],
      to: 'shown',
      also: {
        audience: line({ nl: 'aan wie', en: 'audience' }),
        audienceResponse: optional(text({ nl: 'reactie', en: 'response' }, 2000)),
      },
    },
    ValueEvidenceContested: {
      command: 'contestValueEvidence',
      does: { nl: 'Betwisten', en: 'Contest' },
      says: { nl: 'is betwist', en: 'was contested' },
      from: ['captured', 'supported', 'shown', 'contested'],
      to: 'contested',
    },
    ValueEvidenceRetracted: {
      command: 'retractValueEvidence',
      does: { nl: 'Intrekken', en: 'Retract' },
      says: { nl: 'is ingetrokken', en: 'was retracted' },
      from: 'any',
      to: 'retracted',
    },
  },
});
