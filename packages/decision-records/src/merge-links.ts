import { type Problem, problem } from './problems.ts';
import type { DecisionRecord, RecordLink, StatedLink } from './record.ts';

/**
 * Makes one link of what both ends say of the same relation. When one end says "superseded" and the
 * other "partly superseded", the more precise holds and both wordings stay.
 */
export function mergeLinks(records: readonly DecisionRecord[]): { links: RecordLink[]; problems: Problem[] } {
  const links = new Map<string, RecordLink>();
  const problems: Problem[] = [];
  for (const record of records) {
    for (const stated of record.links) {
      if (stated.resolvedTo === null) continue;
      const link = directed(record, stated, stated.resolvedTo);
      const key = keyOf(link);
      const known = links.get(key);
      if (known && known.relation !== link.relation) problems.push(endsDiffer(record, stated));
      links.set(key, known ? joined(known, link) : link);
    }
  }
  return { links: [...links.values()], problems };
}

function directed({ sourceKey, path }: DecisionRecord, stated: StatedLink, other: string): RecordLink {
  const isOut = stated.direction === 'out';
  return {
    from: isOut ? sourceKey : other,
    to: isOut ? other : sourceKey,
    relation: stated.relation,
    toldBy: [isOut ? 'from' : 'to'],
    wordings: [{ path, line: stated.line, text: stated.asWritten }],
  };
}

/** "Relates to" has no direction: A relates to B and B relates to A are one link. */
function keyOf({ from, to, relation }: RecordLink): string {
  if (relation === 'relates-to') return JSON.stringify([relation, ...[from, to].sort()]);
  return JSON.stringify([relation === 'partly-supersedes' ? 'supersedes' : relation, from, to]);
}

function joined(known: RecordLink, link: RecordLink): RecordLink {
  const isTurned = known.from !== link.from;
  const toldBy: RecordLink['toldBy'] = isTurned
    ? link.toldBy.map((end) => (end === 'from' ? 'to' : 'from'))
    : link.toldBy;
  return {
    ...known,
    relation: link.relation === 'partly-supersedes' ? link.relation : known.relation,
    toldBy: (['from', 'to'] as const).filter((end) => known.toldBy.includes(end) || toldBy.includes(end)),
    wordings: [...known.wordings, ...link.wordings],
  };
}

function endsDiffer({ path }: DecisionRecord, { line, asWritten }: StatedLink): Problem {
  return problem('ends-differ', path, line, { it: asWritten });
}
