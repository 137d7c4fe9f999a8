import type { Occurrence } from '../../story/story.ts';
import { activeNetwork } from './active-network.ts';
import { attentionFromOrganisation } from './attention-from-organisation.ts';
import { committedStakeholders } from './committed-stakeholders.ts';
import { embeddingRoutes } from './embedding-routes.ts';
import { equalFooting } from './equal-footing.ts';
import { fittingFunding } from './fitting-funding.ts';
import { lessons } from './lessons.ts';
import { links } from './links.ts';
import { livedExperiences } from './lived-experiences.ts';
import { momentum } from './momentum.ts';
import { observations } from './observations.ts';
import { otherInitiatives } from './other-initiatives.ts';
import { pictureOfTheFuture } from './picture-of-the-future.ts';
import { playingField } from './playing-field.ts';
import { productiveTension } from './productive-tension.ts';
import { setback } from './setback.ts';
import { tangibleValue } from './tangible-value.ts';

/** What the team of Buurtbakens put on record. On one day what is spoken of stands before what speaks of it. */
export const records: readonly Occurrence[] = [
  ...setback,
  ...equalFooting,
  ...tangibleValue,
  ...productiveTension,
  ...livedExperiences,
  ...pictureOfTheFuture,
  ...embeddingRoutes,
  ...fittingFunding,
  ...momentum,
  ...attentionFromOrganisation,
  ...playingField,
  ...committedStakeholders,
  ...activeNetwork,
  ...observations,
  ...otherInitiatives,
  ...lessons,
  ...links,
];
