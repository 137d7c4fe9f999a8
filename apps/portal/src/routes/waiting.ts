import { asName } from '@samenspel/domain';

/** What a list says of a collaboration, as far as something may wait there. */
interface Listed {
  key: string;
  name: string;
  viewer: { may: readonly string[] };
  rounds: readonly {
    id: string;
    state: string;
    openedOn: string;
    blocks: readonly string[];
    myAnswers: readonly unknown[];
  }[];
  decisions: { nodes: readonly { id: string; title: string; state: string; reviewOn: string | null }[] };
  consents: readonly { id: string; askedOn: string; mayDecide: boolean }[];
}

/** One thing that waits for a person. */
export type Waiting =
  | { kind: 'round'; href: string; name: string; since: string; blocks: number; answered: number }
  | { kind: 'consent'; href: string; name: string; since: string }
  | { kind: 'review'; href: string; name: string; since: string; title: string };

/**
 * What waits for a person: rounds to answer, what asks for their consent, and taken decisions whose day to look back has come.
 * @param today calendar date, `YYYY-MM-DD`.
 * @returns rounds first, as they close; each kind oldest first.
 */
export function waitingIn(collaborations: readonly Listed[], today: string): Waiting[] {
  const rounds = collaborations.flatMap(openRounds);
  const reviews = collaborations.flatMap((one) => dueReviews(one, today));
  const consents = collaborations.flatMap(askedConsents);
  return [...rounds.toSorted(bySince), ...consents.toSorted(bySince), ...reviews.toSorted(bySince)];
}

const bySince = (a: Waiting, b: Waiting) => a.since.localeCompare(b.since);

function openRounds({ key, name, viewer, rounds }: Listed): Waiting[] {
  if (!viewer.may.includes('round:answer')) return [];
  const open = rounds.filter((round) => round.state === 'OPEN');
  return open.map(({ id, openedOn, blocks, myAnswers }) => ({
    kind: 'round',
    href: `/collaborations/${key}/rounds/${id}`,
    name,
    since: openedOn,
    blocks: blocks.length,
    answered: myAnswers.length,
  }));
}

/** One for each collaboration, since the oldest: they are decided on one page. */
function askedConsents({ key, name, consents }: Listed): Waiting[] {
  const [oldest] = consents.filter(({ mayDecide }) => mayDecide);
  if (!oldest) return [];
  return [{ kind: 'consent', href: `/collaborations/${key}/consents`, name, since: oldest.askedOn }];
}

function dueReviews({ key, name, viewer, decisions }: Listed, today: string): Waiting[] {
  if (!viewer.may.includes('decision:record')) return [];
  return decisions.nodes.flatMap(({ id, title, state, reviewOn }) =>
    state === 'TAKEN' && reviewOn !== null && reviewOn <= today
      ? [
          {
            kind: 'review',
            href: `/collaborations/${key}/decisions/${id}`,
            name,
            since: reviewOn,
            title: asName(title),
          },
        ]
      : [],
  );
}
