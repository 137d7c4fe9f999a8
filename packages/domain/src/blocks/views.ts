import { specialtyBoard } from './active-network/view.ts';
import { layerMap } from './attention-from-organisation/view.ts';
import { playingField } from './balance-challenging-reproducing/view.ts';
import { ringMap } from './committed-stakeholders/view.ts';
import { constellation } from './connection-with-other-initiatives/view.ts';
import { coalitionRiver } from './dynamic-coalition/view.ts';
import { mosaicOfInput } from './equal-footing/view.ts';
import { moneyCalendar } from './fitting-funding/view.ts';
import { throughOthersEyes } from './insight-into-lived-experiences/view.ts';
import { powerMap } from './insight-into-power-relations/view.ts';
import { decisionCalendar } from './momentum/view.ts';
import { fieldOfTension } from './productive-tension/view.ts';
import { fromLessonToChange } from './reflexivity-and-learning/view.ts';
import type { BlockId } from './registry.ts';
import { knowingGuessingStumbling } from './safe-environment/view.ts';
import { lineFromLater } from './shared-picture-of-the-future/view.ts';
import { valueTrail } from './tangible-value/view.ts';
import type { View } from './view.ts';

/** The picture of each block. */
export const views: Readonly<Record<BlockId, View>> = {
  'safe-environment': knowingGuessingStumbling,
  'equal-footing': mosaicOfInput,
  'tangible-value': valueTrail,
  'productive-tension': fieldOfTension,
  'reflexivity-and-learning': fromLessonToChange,
  'insight-into-lived-experiences': throughOthersEyes,
  'shared-picture-of-the-future': lineFromLater,
  'fitting-funding': moneyCalendar,
  momentum: decisionCalendar,
  'attention-from-organisation': layerMap,
  'balance-challenging-reproducing': playingField,
  'insight-into-power-relations': powerMap,
  'dynamic-coalition': coalitionRiver,
  'committed-stakeholders': ringMap,
  'connection-with-other-initiatives': constellation,
  'active-network': specialtyBoard,
};
