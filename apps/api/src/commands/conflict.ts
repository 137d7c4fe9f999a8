import { type Recorded, Refusal, sentenceOf, type Text, withCircle } from '@samenspel/domain';
import { headFrom, inHead, lastOf } from '../collaboration/head.ts';
import { sentencesOf } from '../history/told.ts';
import type { Viewed } from '../history/viewed.ts';

/** Something else was recorded since the person looked; nothing was written. */
export class Conflict extends Refusal {
  /** What the person would have to give as `basedOn` now. */
  readonly currentHead: string;
  /** What changed meanwhile, as far as the person may see it. */
  readonly changed: readonly Text[];

  constructor(currentHead: string, changed: readonly Text[]) {
    super('CONFLICT', {
      nl: 'Er is intussen iets veranderd. Kijk eerst wat er anders is en probeer het dan opnieuw.',
      en: 'Something changed meanwhile. See first what is different and then try again.',
    });
    this.currentHead = currentHead;
    this.changed = changed;
  }
}

/**
 * @param seen what the person may see of the team's history.
 * @param circle what they may read of the circle, for a command of the circle; null for one of the team.
 * @param basedOn the head the person saw; what they may not see does not count.
 * @throws Conflict when something the person can see was recorded after it, or when they no longer see it.
 */
export function mustBeCurrent(seen: Viewed, circle: readonly Recorded[] | null, basedOn: string): void {
  const [ofTeam, ofCircle] = inHead(basedOn);
  const since = after(seen.events, ofTeam);
  const inCircle = circle ? after(circle, ofCircle) : [];
  if (since?.length === 0 && inCircle?.length === 0) return;
  const head = headFrom(lastOf(seen.events), circle ? lastOf(circle) : ofCircle);
  const changed = [...told(seen, since ?? []), ...toldInCircle(seen, circle ?? [], inCircle ?? [])];
  throw new Conflict(head, since && inCircle ? changed : []);
}

/** The events after one; null when that one is not among them. */
function after(all: readonly Recorded[], id: string | undefined): readonly Recorded[] | null {
  if (id === undefined) return all;
  const index = all.findLastIndex((event) => event.id === id);
  return index === -1 ? null : all.slice(index + 1);
}

const told = ({ id, events }: Viewed, since: readonly Recorded[]): readonly Text[] =>
  since.length === 0 ? [] : sentencesOf(id, events).slice(-since.length);

function toldInCircle({ state }: Viewed, circle: readonly Recorded[], since: readonly Recorded[]): Text[] {
  const known = withCircle(state, circle);
  return since.map((event) => sentenceOf(event, known));
}
