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
import { words } from '#lib/language/index.ts';
import { messages } from './messages.ts';

type Published = BlockResult['published'];
type Part = NonNullable<Extract<Published, { partition: unknown }>['parts']>[number];

/** What the parts of a fixed partition say: that two of them differ, then each part in words. Nothing without one. */
export function sidesOf(published: Published, language: Language): string[] {
  if (!('partition' in published) || !published.parts) return [];
  const { parts, diverges } = published;
  const t = words(messages, language);
  const each = parts.map((part) =>
    t.part(nameOf(part.sides)[language], levelWord(part.level)[language], part.ratings),
  );
  return diverges ? [divergence(parts)[language], ...each] : each;
}

/** With three parts it names the two that lie furthest apart. */
function divergence(parts: readonly Part[]): Text {
  const byMedian = parts.toSorted((a, b) => a.median - b.median);
  const apart = [byMedian[0], byMedian.at(-1)];
  const [first, second] = parts.filter((part) => apart.includes(part)).map((part) => nameOf(part.sides));
  return resultDivergence(first ?? otherPartners, lowerCase(second ?? otherPartners));
}

const nameOf = ([first, ...rest]: readonly SideId[]): Text =>
  first && rest.length === 0 ? sides[first] : otherPartners;

const lowerCase = ({ nl, en }: Text): Text => ({
  nl: nl.charAt(0).toLowerCase() + nl.slice(1),
  en: en.charAt(0).toLowerCase() + en.slice(1),
});
