import type { CommandName } from '@samenspel/domain';
import type { DatedStep } from './step.ts';
import type { Occurrence, Story } from './story.ts';
import { usualVisibility } from './visibility.ts';

/** What people do in the tool together is recorded on the very day; the rest is written down when somebody finds the time. */
const atOnce: ReadonlySet<CommandName> = new Set<CommandName>([
  'startCollaboration',
  'takeDecision',
  'recordDissent',
  'supersedeDecision',
  'reverseDecision',
  'startDecisionReview',
  'judgeDecisionQuality',
  'recordDecisionOutcome',
  'finishDecisionReview',
  'openAssessmentRound',
  'closeAssessmentRound',
  'shareAssessmentResult',
]);

/** The start of a collaboration; whoever starts it becomes its coordinator. */
export const startOf = (story: Story): DatedStep =>
  stepOf(story, { on: story.startedOn, name: 'startCollaboration', input: story.start });

/** The phases, partners and other happenings of a story. */
export const courseOf = (story: Story): DatedStep[] =>
  story.course.map((occurrence) => stepOf(story, occurrence));

/** What the trusted circle recorded, each on its own day: the circle writes while it meets. */
export const circleOfStory = (story: Story): DatedStep[] =>
  story.circle.map((occurrence) => ({ ...stepOf(story, occurrence), promptly: true, ofCircle: true }));

/** The step for one occurrence; the coordinator takes it unless it names another. */
export function stepOf({ coordinator }: Pick<Story, 'coordinator'>, occurrence: Occurrence): DatedStep {
  const { on, recordedOn, name, input, by = coordinator, ids = [] } = occurrence;
  const { visibility = usualVisibility(name) } = occurrence;
  const step = { name, input, by, occurredOn: on, visibility, language: 'nl', ids } as const;
  return { kind: 'command', ...step, promptly: atOnce.has(name), ...(recordedOn ? { recordedOn } : {}) };
}
