import { type Problem, problem } from './problems.ts';
import type { DecisionRecord, RecordLink } from './record.ts';

/** Tells of links that contradict time or one another. They are kept: what was written was written. */
export function checkLinks(records: readonly DecisionRecord[], links: readonly RecordLink[]): Problem[] {
  const byKey = new Map(records.map((record) => [record.sourceKey, record]));
  return [...againstTime(byKey, links), ...circles(byKey, links)];
}

type Records = ReadonlyMap<string, DecisionRecord>;

function againstTime(records: Records, links: readonly RecordLink[]): Problem[] {
  return links.flatMap(({ from, to, relation, wordings }) => {
    const [later, earlier] = [records.get(from), records.get(to)];
    if (relation === 'relates-to' || !later?.date || !earlier?.date || later.date >= earlier.date) return [];
    const own = wordings.find(({ path }) => path === later.path);
    return [problem('link-against-time', later.path, own?.line ?? 1, { it: earlier.path })];
  });
}

/** Each circle once, at the link that closes it. Walks with its own stack, so that a long chain does no harm. */
function circles(records: Records, links: readonly RecordLink[]): Problem[] {
  const next = new Map<string, RecordLink[]>();
  for (const link of links) {
    if (link.relation === 'supersedes') next.set(link.from, [...(next.get(link.from) ?? []), link]);
  }
  const done = new Set<string>();
  return [...next.keys()].flatMap((start) => circlesFrom(start, next, done, records));
}

function circlesFrom(
  start: string,
  next: Map<string, RecordLink[]>,
  done: Set<string>,
  records: Records,
): Problem[] {
  const found: Problem[] = [];
  const path: { key: string; rest: RecordLink[] }[] = [];
  const enter = (key: string) => path.push({ key, rest: [...(next.get(key) ?? [])] });
  if (!done.has(start)) enter(start);
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const link = here.rest.pop();
    if (link === undefined) {
      done.add(here.key);
      path.pop();
    } else if (path.some(({ key }) => key === link.to)) {
      const names = path.slice(path.findIndex(({ key }) => key === link.to)).map(({ key }) => key);
      const { path: file, line } = link.wordings[0] ?? {
        path: records.get(link.from)?.path ?? link.from,
        line: 1,
      };
      found.push(problem('superseded-in-a-circle', file, line, { it: [...names, link.to].join(' → ') }));
    } else if (!done.has(link.to)) enter(link.to);
  }
  return found;
}
