import { activeNetwork } from './active-network/index.ts';
import { attentionFromOrganisation } from './attention-from-organisation/index.ts';
import { balanceChallengingReproducing } from './balance-challenging-reproducing/index.ts';
import type { Block } from './block.ts';
import { committedStakeholders } from './committed-stakeholders/index.ts';
import { connectionWithOtherInitiatives } from './connection-with-other-initiatives/index.ts';
import { dynamicCoalition } from './dynamic-coalition/index.ts';
import { equalFooting } from './equal-footing/index.ts';
import { fittingFunding } from './fitting-funding/index.ts';
import { insightIntoLivedExperiences } from './insight-into-lived-experiences/index.ts';
import { insightIntoPowerRelations } from './insight-into-power-relations/index.ts';
import { momentum } from './momentum/index.ts';
import { productiveTension } from './productive-tension/index.ts';
import { reflexivityAndLearning } from './reflexivity-and-learning/index.ts';
import { safeEnvironment } from './safe-environment/index.ts';
import { sharedPictureOfTheFuture } from './shared-picture-of-the-future/index.ts';
import { tangibleValue } from './tangible-value/index.ts';

/** The sixteen building blocks in their fixed order; everything that lists blocks starts from here. */
export const blocks = [
  safeEnvironment,
  equalFooting,
  tangibleValue,
  productiveTension,
  reflexivityAndLearning,
  insightIntoLivedExperiences,
  sharedPictureOfTheFuture,
  fittingFunding,
  momentum,
  attentionFromOrganisation,
  balanceChallengingReproducing,
  insightIntoPowerRelations,
  dynamicCoalition,
  committedStakeholders,
  connectionWithOtherInitiatives,
  activeNetwork,
] as const;

/** The stable id of a block, as it stands in the log, in URLs and as folder name. */
export type BlockId = (typeof blocks)[number]['id'];

/** The ids of all sixteen blocks, in order. */
export const blockIds: readonly BlockId[] = blocks.map((block) => block.id);

const byId = new Map<string, Block<BlockId>>(blocks.map((block) => [block.id, block]));

/** Whether a text is the id of one of the sixteen blocks. */
export function isBlockId(text: string): text is BlockId {
  return byId.has(text);
}

/**
 * The block with this id.
 * @throws RangeError when the id, contrary to its type, is not one of the sixteen.
 */
export function blockById(id: BlockId): Block<BlockId> {
  const block = byId.get(id);
  if (block === undefined) throw new RangeError(`No building block has the id "${id}".`);
  return block;
}
