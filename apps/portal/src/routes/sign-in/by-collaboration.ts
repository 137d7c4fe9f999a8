import { type SeatId, toKebab } from '@samenspel/domain';

interface DemoPerson {
  id: string;
  name: string;
  seats: readonly { collaborationName: string; seat: string }[];
}

/** People of the demo as the page shows them: by collaboration, each with the seat held there. */
export interface DemoGroup {
  /** Null for people who sit in several collaborations, or in none. */
  collaboration: string | null;
  people: { id: string; name: string; seats: SeatId[]; collaborations: string[] }[];
}

/** Groups people by the collaboration they have a seat in, by name; those with seats in several stand first, apart. */
export function byCollaboration(people: readonly DemoPerson[]): DemoGroup[] {
  const seated = people.map(withSeats);
  const names = new Set(seated.flatMap(({ collaborations }) => collaborations));
  const only = (name: string) => ({
    collaboration: name,
    people: seated.filter((one) => one.collaborations.length === 1 && one.collaborations[0] === name),
  });
  const across = { collaboration: null, people: seated.filter((one) => one.collaborations.length !== 1) };
  return [across, ...[...names].toSorted().map(only)].filter((group) => group.people.length > 0);
}

function withSeats({ id, name, seats }: DemoPerson): DemoGroup['people'][number] {
  const kinds = new Set(seats.map(({ seat }) => toKebab(seat, 'UPPER_SNAKE') as SeatId));
  const collaborations = new Set(seats.map((seat) => seat.collaborationName));
  return { id, name, seats: [...kinds], collaborations: [...collaborations].toSorted() };
}
