import { type Problem, problem } from './problems.ts';

/**
 * Gives each path its identity across imports: the file name in lower case, ending in `.md`. It does not
 * depend on the folder from which the import was made. Only where several folders hold a file of the same
 * name, the folder becomes part of it.
 */
export function sourceKeys(paths: readonly string[]): { keys: Map<string, string>; problems: Problem[] } {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = normalised(path.split('/').at(-1) ?? path);
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const keys = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [name, same] of byName) {
    for (const path of same) {
      keys.set(path, same.length === 1 ? name : distinct(path, same));
      if (same.length > 1) problems.push(problem('same-file-name', path, 1, { it: name }));
    }
  }
  return { keys, problems };
}

/** Names that differ in case alone keep it. */
function distinct(path: string, others: readonly string[]): string {
  const key = normalised(path);
  return others.some((other) => other !== path && normalised(other) === key) ? path : key;
}

function normalised(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.(?:mdown|markdown|mdx|md)$/, '.md');
}
