import {
  agreementClasses,
  audiences,
  blockNames,
  changeWords,
  clockQuestions,
  decisionStates,
  groups,
  lanes,
  languageNames,
  namesIn,
  partnerKinds,
  partnerStates,
  phases,
  relations,
  roundKinds,
  roundModes,
  seats,
  sides,
  visibility,
} from '@samenspel/domain';
import { enumOf } from './enums.ts';

/** Enums that the hand-written views speak of too; all others follow from the fields that use them. */
export const BlockIdEnum = enumOf('BlockId', blockNames, 'The sixteen building blocks of a collaboration.');
export const GroupIdEnum = enumOf('GroupId', namesIn(groups), 'The four groups of four building blocks.');
export const LanguageEnum = enumOf(
  'Language',
  languageNames,
  'The languages of the platform; names of blocks are Dutch first.',
);
export const VisibilityEnum = enumOf('Visibility', visibility, 'Who may see a record, from narrow to wide.');
export const ClockEnum = enumOf('Clock', clockQuestions, 'The two clocks and the question each answers.');
export const LaneEnum = enumOf('Lane', lanes, 'The lanes of the timeline.');
export const SeatKindEnum = enumOf(
  'SeatKind',
  namesIn(seats),
  'The seats a person can have in a collaboration.',
);
export const PhaseIdEnum = enumOf(
  'PhaseId',
  namesIn(phases),
  'The phases of a collaboration; they describe and never prescribe.',
);
export const PartnerKindEnum = enumOf('PartnerKind', namesIn(partnerKinds), 'The kinds of partner.');
export const PartnerStateEnum = enumOf('PartnerState', partnerStates, 'How a partner takes part.');
export const SideEnum = enumOf('Side', sides, 'The three sides a partner can stand on.');
export const RoundKindEnum = enumOf('RoundKind', roundKinds, 'The kinds of assessment round.');
export const RoundModeEnum = enumOf(
  'RoundMode',
  roundModes,
  'Whether answers carry names; fixed at opening.',
);
export const AudienceEnum = enumOf('Audience', audiences, 'Who outside the team results can be shared with.');
export const RelationEnum = enumOf('Relation', relations, 'How one record relates to another.');
export const DecisionStateEnum = enumOf('DecisionState', decisionStates, 'The states of a decision.');
export const ChangeEnum = enumOf(
  'Change',
  changeWords,
  'How a block moved since the result before, in words.',
);
export const AgreementClassEnum = enumOf(
  'AgreementClass',
  agreementClasses,
  'How far the answers on a block agree.',
);
export const StatusEnum = enumOf(
  'CollaborationStatus',
  {
    active: { nl: 'actief', en: 'active' },
    paused: { nl: 'gepauzeerd', en: 'paused' },
    concluded: { nl: 'afgerond', en: 'concluded' },
  },
  'Whether a collaboration runs, pauses or has ended.',
);
export const RoundStateEnum = enumOf(
  'RoundState',
  {
    open: { nl: 'open', en: 'open' },
    closed: { nl: 'gesloten', en: 'closed' },
    cancelled: { nl: 'gaat niet door', en: 'called off' },
  },
  'Whether a round takes answers, has been closed or was called off.',
);
export const UnknownBandEnum = enumOf(
  'UnknownBand',
  {
    none: { nl: 'minder dan een kwart weet het nog niet', en: 'fewer than a quarter do not know yet' },
    some: { nl: 'een kwart tot de helft weet het nog niet', en: 'a quarter to half do not know yet' },
    many: { nl: 'de helft of meer weet het nog niet', en: 'half or more do not know yet' },
  },
  'How many people say that they do not know yet, in bands.',
);
export const ShownEnum = enumOf(
  'Shown',
  {
    figures: { nl: 'met cijfers', en: 'with figures' },
    words: { nl: 'in woorden', en: 'in words' },
    'too-few': { nl: 'te weinig antwoorden', en: 'too few answers' },
  },
  'How much of a result may be shown, by the release rule.',
);
