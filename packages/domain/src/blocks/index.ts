export type { BoardColumn, BoardSpecialty, RoundTrip, SpecialtyBoard } from './active-network/view.ts';
export { type AlongTime, alongTime } from './along-time.ts';
export type {
  Dependency,
  LayerMap,
  OrganisationLayers,
  Support,
} from './attention-from-organisation/view.ts';
export type { FieldBorder, FieldRoom, PlayingField } from './balance-challenging-reproducing/view.ts';
export { type Block, type BlockTexts, defineBlock } from './block.ts';
export type { RingedGroup, RingMap } from './committed-stakeholders/view.ts';
export type { Constellation, LedgerLesson, Star } from './connection-with-other-initiatives/view.ts';
export type { CoalitionRiver, CoalitionStream } from './dynamic-coalition/view.ts';
export type { RoleBar } from './equal-footing/role-bar.ts';
export type { InputBrick, MosaicOfInput } from './equal-footing/view.ts';
export { blockField, blockNames } from './field.ts';
export type { MoneyNeed } from './fitting-funding/needs.ts';
export type { MoneyCalendar, MoneyStream } from './fitting-funding/view.ts';
export { type GroupId, groupIds, groups } from './groups.ts';
export type { Chair, EyesTheme, ThroughOthersEyes } from './insight-into-lived-experiences/view.ts';
export type { PowerArrow, PowerMap } from './insight-into-power-relations/view.ts';
export type { Milestone } from './momentum/milestones.ts';
export type { CalendarPlace, CalendarTheme, DecisionCalendar } from './momentum/view.ts';
export { fromKebab, type NameStyle, toKebab } from './names.ts';
export type { FieldOfTension, TensionLine } from './productive-tension/view.ts';
export type { Origin } from './reflexivity-and-learning/origins.ts';
export type { FromLessonToChange, LessonPath } from './reflexivity-and-learning/view.ts';
export { type BlockId, blockById, blockIds, blocks, isBlockId } from './registry.ts';
export type {
  GuessedEntry,
  KnowingGuessingStumbling,
  KnownEntry,
  StumbledEntry,
} from './safe-environment/view.ts';
export type { StepBack, StepStage } from './shared-picture-of-the-future/step-back.ts';
export type { HorizonVision, LineFromLater } from './shared-picture-of-the-future/view.ts';
export type { ValueMark, ValueTrail } from './tangible-value/view.ts';
export type { View } from './view.ts';
export { views } from './views.ts';
