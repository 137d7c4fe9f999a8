import type { SeatId } from '@samenspel/domain';
import { stepOf } from './course.ts';
import type { DatedStep } from './step.ts';
import type { Member, Story } from './story.ts';

/** Somebody with the same seat in several collaborations, on behalf of no partner. */
export interface Visitor {
  id: string;
  seat: SeatId;
}

/** The seats of a story: those of members from and until their days, those of visitors from the start. */
export function seatsOf(story: Story, visitors: readonly Visitor[]): DatedStep[] {
  const fromOutside = visitors.map(({ id, seat }) =>
    stepOf(story, { on: story.startedOn, name: 'grantSeat', input: { personId: id, seat } }),
  );
  return [...story.members.flatMap((member) => seatsOfMember(story, member)), ...fromOutside];
}

function seatsOfMember(
  story: Story,
  { id, seat, partnerId, from, until, inCircleFrom }: Member,
): DatedStep[] {
  const granted = (on: string, kind: SeatId) =>
    stepOf(story, {
      ...{ on, name: 'grantSeat', input: { personId: id, seat: kind, partnerId } },
      ...(kind === 'circle-member' ? { ids: [`${id}-circle`] } : {}),
    });
  return [
    granted(from, seat),
    ...(inCircleFrom ? [granted(inCircleFrom, 'circle-member')] : []),
    ...(until ? [stepOf(story, { on: until, name: 'endSeat', input: { personId: id, seat } })] : []),
  ];
}
