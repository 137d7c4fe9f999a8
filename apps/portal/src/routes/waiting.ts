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
}

/** One thing that waits for a person. */
export type Waiting =
  | { kind: 'round'; href: string; name: string; since: string; blocks: number; answered: number }
  | { kind: 'review'; href: string; name: string; since: string; title: string };

/**
 * What waits for a person: rounds to answer, and taken decisions whose day to look back has come.
 * @param today calendar date, `YYYY-MM-DD`.
 * @returns rounds first, as they close; each kind oldest first.
 */
export function waitingIn(collaborations: readonly Listed[], today: string): Waiting[] {
  const rounds = collaborations.flatMap(openRounds);
  const reviews = collaborations.flatMap((one) => dueReviews(one, today));
  return [...rounds.toSorted(bySince), ...reviews.toSorted(bySince)];
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

function dueReviews({ key, name, viewer, decisions }: Listed, today: string): Waiting[] {
  if (!viewer.may.includes('decision:record')) return [];
  return decisions.nodes.flatMap(({ id, title, state, reviewOn }) =>
    state === 'TAKEN' && reviewOn !== null && reviewOn <= today
      ? [{ kind: 'review', href: `/collaborations/${key}/decisions/${id}`, name, since: reviewOn, title }]
      : [],
  );
}
