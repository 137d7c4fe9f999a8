import type { Occurrence } from '../../story/story.ts';
import { activeNetwork } from './active-network.ts';
import { attentionFromOrganisation } from './attention-from-organisation.ts';
import { committedStakeholders } from './committed-stakeholders.ts';
import { embeddingSteps } from './embedding-steps.ts';
import { fittingFunding } from './fitting-funding.ts';
import { futureVision } from './future-vision.ts';
import { interventions } from './interventions.ts';
import { lessons } from './lessons.ts';
import { links } from './links.ts';
import { livedExperiences } from './lived-experiences.ts';
import { momentum } from './momentum.ts';
import { observations } from './observations.ts';
import { otherInitiatives } from './other-initiatives.ts';
import { playingField } from './playing-field.ts';
import { productiveTension } from './productive-tension.ts';
import { tangibleValue } from './tangible-value.ts';
import { uncertainties } from './uncertainties.ts';
import { unpaidHours } from './unpaid-hours.ts';
import { whatCameIn } from './what-came-in.ts';

/** What the team of Stil Signaal put on record. On one day what is spoken of stands before what speaks of it. */
export const records: readonly Occurrence[] = [
  ...uncertainties,
  ...unpaidHours,
  ...tangibleValue,
  ...productiveTension,
  ...livedExperiences,
  ...futureVision,
  ...embeddingSteps,
  ...fittingFunding,
  ...momentum,
  ...attentionFromOrganisation,
  ...playingField,
  ...committedStakeholders,
  ...activeNetwork,
  ...observations,
  ...interventions,
  ...whatCameIn,
  ...lessons,
  ...otherInitiatives,
  ...links,
];
