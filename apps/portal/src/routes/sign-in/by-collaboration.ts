import { type SeatId, toKebab } from '@samenspel/domain';

interface DemoPerson {
  id: string;
  name: string;
  seats: readonly { collaborationName: string; seat: string }[];
}

/** People of the demo as the page shows them: by collaboration, each with the seat held there. */
export interface DemoGroup {
  /** Null for people without a seat anywhere. */
  collaboration: string | null;
  people: { id: string; name: string; seats: SeatId[] }[];
}

/** Groups people by the collaborations they have a seat in, by name; who sits in several stands in each. */
export function byCollaboration(people: readonly DemoPerson[]): DemoGroup[] {
  const names = new Set(people.flatMap((person) => person.seats.map((seat) => seat.collaborationName)));
  const groups = [...names].toSorted().map((name) => group(name, people));
  const others = people.filter((person) => person.seats.length === 0);
  const rest = others.map(({ id, name }) => ({ id, name, seats: [] }));
  return rest.length > 0 ? [...groups, { collaboration: null, people: rest }] : groups;
}

function group(collaboration: string, people: readonly DemoPerson[]): DemoGroup {
  const seated = people.flatMap(({ id, name, seats }) => {
    const here = seats.filter((seat) => seat.collaborationName === collaboration);
    const kinds = here.map(({ seat }) => toKebab(seat, 'UPPER_SNAKE') as SeatId);
    return kinds.length > 0 ? [{ id, name, seats: kinds }] : [];
  });
  return { collaboration, people: seated };
}
