import {
  type BlockResult,
  type Language,
  levelWord,
  otherPartners,
  resultDivergence,
  type SideId,
  sides,
  type Text,
} from '@samenspel/domain';
import { formatList } from '#lib/language/index.ts';

type Published = BlockResult['published'];
type Part = NonNullable<Extract<Published, { partition: unknown }>['parts']>[number];

/** What the parts of a fixed partition say: that two of them differ, then each part in words. Nothing without one. */
export function sidesOf(published: Published, language: Language): string[] {
  if (!('partition' in published) || !published.parts) return [];
  const { parts, diverges } = published;
  return diverges ? [divergence(parts)[language], ...partsIn(parts, language)] : partsIn(parts, language);
}

/** A line for each part with its level; one line together when all lie on the same. */
function partsIn(parts: readonly Part[], language: Language): string[] {
  const said = parts.map(({ sides, ratings, level }) => ({
    name: `${nameOf(sides)[language]} (${ratings})`,
    level: levelWord(level)[language],
  }));
  const [first, ...rest] = said;
  if (first && rest.every(({ level }) => level === first.level)) {
    const names = said.map(({ name }, i) => (i === 0 ? name : lowerCase(name)));
    return [`${formatList(names, language)}: ${first.level}.`];
  }
  return said.map(({ name, level }) => `${name}: ${level}.`);
}

/** With three parts it names the two that lie furthest apart. */
function divergence(parts: readonly Part[]): Text {
  const byMedian = parts.toSorted((a, b) => a.median - b.median);
  const apart = [byMedian[0], byMedian.at(-1)];
  const [first, second] = parts.filter((part) => apart.includes(part)).map((part) => nameOf(part.sides));
  const { nl, en } = second ?? otherPartners;
  return resultDivergence(first ?? otherPartners, { nl: lowerCase(nl), en: lowerCase(en) });
}

const nameOf = ([first, ...rest]: readonly SideId[]): Text =>
  first && rest.length === 0 ? sides[first] : otherPartners;

const lowerCase = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
