import type { SeatId, Text } from '@samenspel/domain';
import { avondplein } from './avondplein/index.ts';
import { buurtbakens } from './buurtbakens/index.ts';
import { stilSignaal } from './stil-signaal/index.ts';
import { withConsents } from './story/consents.ts';
import { circleOfStory, courseOf, startOf } from './story/course.ts';
import { decisionsOf } from './story/decisions.ts';
import { lookingBackOf } from './story/looking-back.ts';
import { roundsOf } from './story/rounds.ts';
import { schedule } from './story/schedule.ts';
import { seatsOf } from './story/seats.ts';
import type { DemoStep } from './story/step.ts';
import type { CollaborationKey, Story } from './story/story.ts';
import { visitors } from './visitors.ts';

export const stories: Readonly<Record<CollaborationKey, Story>> = {
  avondplein,
  'stil-signaal': stilSignaal,
  buurtbakens,
};

/** Somebody in the demo: a position under a pseudonymous id, never a person. */
export interface DemoPerson {
  id: string;
  name: Text;
  /** Null for those who look at several collaborations or stand outside the teams. */
  collaborationKey: CollaborationKey | null;
  seat: SeatId;
  /** Whether visitors may sign in as this person. */
  signIn: boolean;
}

/** Everyone in the demo, the visitors of several collaborations last. */
export const demoPeople: readonly DemoPerson[] = [
  ...Object.values(stories).flatMap(({ key, members }) =>
    members.map(({ id, name, seat, signIn = false }) => ({ id, name, collaborationKey: key, seat, signIn })),
  ),
  ...visitors.map(({ id, name, seat }) => ({ id, name, collaborationKey: null, seat, signIn: true })),
];

/**
 * The history of one collaboration as the commands and answers that people gave, in the order in which they were
 * recorded. Always the same steps, with the same ids and moments.
 */
export function demoCommands(collaborationKey: CollaborationKey): DemoStep[] {
  const story = stories[collaborationKey];
  const here = visitors.filter((visitor) => visitor.visits.includes(collaborationKey));
  const steps = schedule([
    startOf(story),
    ...decisionsOf(story),
    ...lookingBackOf(story),
    ...courseOf(story),
    ...seatsOf(story, here),
    ...roundsOf(story),
  ]);
  const ofTeam = withConsents(story, steps);
  const ofCircle = schedule(circleOfStory(story)); // by itself: what a circle writes moves nothing of the team
  return [...ofTeam, ...ofCircle].toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt));
}
