import { createHash } from 'node:crypto';
import { everyEventType, goldenOf } from '../examples/index.ts';

/** What stands in `packages/domain/golden`: one file for each version of each event type, and their checksums. */
export interface GoldenFolder {
  /** Content by file name. */
  files: Readonly<Record<string, string>>;
  /** As `sha256sum *.json` prints them. */
  checksums: string;
}

const golden = everyEventType.flatMap((type) =>
  Array.from({ length: type.version }, (_, index) => ({
    name: `${type.name}.v${index + 1}.json`,
    content: () => `${JSON.stringify(goldenOf(type, index + 1), null, 2)}\n`,
  })),
);

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

const sumsIn = (checksums: string): Map<string, string> =>
  new Map(
    checksums
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );

/** Everything that is wrong with the folder, in sentences; empty when it is whole. */
export function goldenProblems({ files, checksums }: GoldenFolder): string[] {
  const sums = sumsIn(checksums);
  const wanted = golden.map(({ name }) => name);
  const known = [...new Set([...wanted, ...sums.keys(), ...Object.keys(files)])];
  return known.flatMap((name) => {
    const [content, sum] = [files[name], sums.get(name)];
    if (content === undefined && sum === undefined)
      return [`${name} is missing. Write it: npm run golden -w @samenspel/domain`];
    if (content === undefined) return [`${name} is gone. Events like it are kept for good: bring it back.`];
    if (!wanted.includes(name)) return [`${name} is of no version of an event type that exists.`];
    if (sum === undefined) return [`${name} has no checksum. Add it: npm run golden -w @samenspel/domain`];
    return sum === sha256(content)
      ? []
      : [`${name} was edited. Never edit a golden file, for such events are in the log: add a new version.`];
  });
}

/** The folder with what was missing; nothing that was there changes. */
export function withMissingGoldens({ files, checksums }: GoldenFolder): GoldenFolder {
  const sums = sumsIn(checksums);
  const added = golden.filter(({ name }) => !sums.has(name));
  const whole = { ...Object.fromEntries(added.map(({ name, content }) => [name, content()])), ...files };
  for (const { name } of added) sums.set(name, sha256(whole[name] as string));
  const lines = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, sum]) => `${sum}  ${name}\n`);
  return { files: whole, checksums: lines.join('') };
}
