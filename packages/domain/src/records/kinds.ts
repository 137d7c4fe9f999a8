import { communityQuestion } from '../blocks/active-network/community-question.ts';
import { specialty } from '../blocks/active-network/specialty.ts';
import { personDependency } from '../blocks/attention-from-organisation/person-dependency.ts';
import { supportPosition } from '../blocks/attention-from-organisation/support-position.ts';
import { redLine } from '../blocks/balance-challenging-reproducing/red-line.ts';
import { room } from '../blocks/balance-challenging-reproducing/room.ts';
import { stakeholderEngagement } from '../blocks/committed-stakeholders/stakeholder-engagement.ts';
import { initiativeLink } from '../blocks/connection-with-other-initiatives/initiative-link.ts';
import { sharedLesson } from '../blocks/connection-with-other-initiatives/shared-lesson.ts';
import { contribution } from '../blocks/equal-footing/contribution.ts';
import { role } from '../blocks/equal-footing/role.ts';
import { fundingStream } from '../blocks/fitting-funding/funding-stream.ts';
import { perspective } from '../blocks/insight-into-lived-experiences/perspective.ts';
import { powerRelation } from '../blocks/insight-into-power-relations/power-relation.ts';
import { agendaLink } from '../blocks/momentum/agenda-link.ts';
import { tension } from '../blocks/productive-tension/tension.ts';
import { lesson } from '../blocks/reflexivity-and-learning/lesson.ts';
import { risk } from '../blocks/safe-environment/risk.ts';
import { setback } from '../blocks/safe-environment/setback.ts';
import { uncertainty } from '../blocks/safe-environment/uncertainty.ts';
import { embeddingStep } from '../blocks/shared-picture-of-the-future/embedding-step.ts';
import { futureVision } from '../blocks/shared-picture-of-the-future/future-vision.ts';
import { valueEvidence } from '../blocks/tangible-value/value-evidence.ts';
import { intervention } from './intervention.ts';
import { observation } from './observation.ts';

/** Every kind of record there is; events, commands, GraphQL, forms and the catalogue start from here. */
export const kinds = {
  Risk: risk,
  Uncertainty: uncertainty,
  Setback: setback,
  Contribution: contribution,
  Role: role,
  ValueEvidence: valueEvidence,
  Tension: tension,
  Lesson: lesson,
  Perspective: perspective,
  FutureVision: futureVision,
  EmbeddingStep: embeddingStep,
  FundingStream: fundingStream,
  AgendaLink: agendaLink,
  SupportPosition: supportPosition,
  PersonDependency: personDependency,
  RedLine: redLine,
  Room: room,
  PowerRelation: powerRelation,
  StakeholderEngagement: stakeholderEngagement,
  InitiativeLink: initiativeLink,
  SharedLesson: sharedLesson,
  Specialty: specialty,
  CommunityQuestion: communityQuestion,
  Observation: observation,
  Intervention: intervention,
} as const;
