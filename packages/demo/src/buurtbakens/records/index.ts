import type { Occurrence } from '../../story/story.ts';
import { activeNetwork } from './active-network.ts';
import { attentionFromOrganisation } from './attention-from-organisation.ts';
import { committedStakeholders } from './committed-stakeholders.ts';
import { contributions } from './contributions.ts';
import { embeddingRoutes } from './embedding-routes.ts';
import { fittingFunding } from './fitting-funding.ts';
import { interventions } from './interventions.ts';
import { lessons } from './lessons.ts';
import { links } from './links.ts';
import { livedExperiences } from './lived-experiences.ts';
import { momentum } from './momentum.ts';
import { observations } from './observations.ts';
import { otherInitiatives } from './other-initiatives.ts';
import { pictureOfTheFuture } from './picture-of-the-future.ts';
import { playingField } from './playing-field.ts';
import { productiveTension } from './productive-tension.ts';
import { roles } from './roles.ts';
import { setback } from './setback.ts';
import { tangibleValue } from './tangible-value.ts';
import { uncertainties } from './uncertainties.ts';

/** What the team of Buurtbakens put on record. On one day what is spoken of stands before what speaks of it. */
export const records: readonly Occurrence[] = [
  ...setback,
  ...uncertainties,
  ...roles,
  ...contributions,
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
  ...interventions,
  ...otherInitiatives,
  ...lessons,
  ...links,
];
