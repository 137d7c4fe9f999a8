import { type Happening, seats } from '@samenspel/domain';
import { everyEventType, exampleHappening } from '@samenspel/domain/examples';
import type { Chance } from '@samenspel/log-proof/testing';

const people = ['gids', 'één-twee', "o'hara", 'regel;--', '😀'];
const words = ['Plein', 'straat ?', '"aan"', "'s avonds", '\\', '😀', 'İstanbul', '$1', '{}', 'null', 'é'];

/** What happens at random in one collaboration, with most of it leaving rows in read tables; a start comes first. */
export function randomHappenings(chance: Chance, count: number): Happening[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? started(chance) : something(chance)));
}

const nameOf = (chance: Chance) =>
  Array.from({ length: 1 + chance.below(4) }, () => chance.oneOf(words)).join(' ');

const visibilities = ['team', 'portfolio', 'funder', 'author', 'circle'] as const;
const dated = (chance: Chance) => ({
  occurredOn: `20${10 + chance.below(15)}-0${1 + chance.below(9)}-${10 + chance.below(18)}`,
  visibility: chance.oneOf(visibilities),
});

const started = (chance: Chance): Happening => ({
  type: 'CollaborationStarted',
  data: { name: nameOf(chance), issue: 'Iets' },
  ...dated(chance),
});

function something(chance: Chance): Happening {
  const dice = chance.below(10);
  if (dice < 2)
    return {
      type: 'CollaborationDescribed',
      data: { name: nameOf(chance), issue: 'Anders' },
      ...dated(chance),
    };
  if (dice > 6) return { ...exampleHappening(chance.oneOf(everyEventType)), ...dated(chance) };
  const data = { personId: chance.oneOf(people), seat: chance.oneOf(Object.keys(seats)) };
  return { type: dice < 5 ? 'SeatGranted' : 'SeatEnded', data, ...dated(chance) };
}
