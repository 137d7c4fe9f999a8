import { sideOfMember } from './sides.ts';
import type { CommandStep, DemoStep } from './step.ts';
import type { Member, Story } from './story.ts';

type Joining = CommandStep & { input: { personId: string } };

const joinsCircle = (step: DemoStep): step is Joining =>
  step.kind === 'command' &&
  step.name === 'grantSeat' &&
  'seat' in step.input &&
  step.input.seat === 'circle-member';

/**
 * Whoever joins a trusted circle does so with the consent of somebody of another side than the coordinator, a little after
 * it was asked. The other steps keep their moments.
 */
export function withConsents(story: Story, steps: readonly DemoStep[]): DemoStep[] {
  return steps.flatMap((step, index) =>
    joinsCircle(step) ? [step, consentTo(story, step, steps[index + 1]?.recordedAt)] : [step],
  );
}

function consentTo(
  story: Story,
  { input, occurredOn, recordedAt, ids, ...step }: Joining,
  next?: string,
): CommandStep {
  const [consentId] = ids;
  const by = agreeing(story, input.personId, occurredOn).id;
  return {
    ...{ ...step, name: 'giveConsent', input: { consentId }, by, ids: [] },
    ...{ occurredOn, recordedAt: between(recordedAt, next) },
  };
}

/** Ten minutes later, or halfway to what comes next when that is sooner. */
function between(asked: string, next: string | undefined): string {
  const [from, later] = [Date.parse(asked), 600_000];
  const half = next === undefined ? later : Math.floor((Date.parse(next) - from) / 2);
  return new Date(from + Math.min(later, half)).toISOString();
}

function agreeing(story: Story, joining: string, on: string): Member {
  const sideOf = (id: string) => sideOfMember(story, id);
  const found = story.members.find(
    ({ id, seat, from, until }) =>
      seat === 'participant' &&
      id !== joining &&
      from < on &&
      (until === undefined || until > on) &&
      sideOf(id) !== null &&
      sideOf(id) !== sideOf(story.coordinator),
  );
  if (!found) throw new Error(`Nobody of another side could agree to ${joining} on ${on}.`);
  return found;
}
