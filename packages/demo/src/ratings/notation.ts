import type { Answer, Level } from '@samenspel/domain';
import { levels } from '@samenspel/domain';
import type { Tally } from '../story/story.ts';

const notation = /^(\d+)-(\d+)-(\d+)-(\d+)-(\d+)(?: \?(\d+))?(?: ×(\d+))?$/;

const times = (count: string | undefined, answer: Answer): Answer[] => Array(Number(count ?? 0)).fill(answer);

/**
 * Reads a tally as the answers it stands for, from level 1 up to 5, then "do not know yet" and "not relevant now".
 * @param tally five counts joined by hyphens, then `?n` and `×n` where they occur: `3-2-1-0-0 ?2 ×1`
 * @throws RangeError when it is written otherwise
 */
export function answersIn(tally: Tally): Answer[] {
  const found = notation.exec(tally);
  if (!found) throw new RangeError(`"${tally}" is no tally like 0-3-3-2-1 ?2 ×1.`);
  const rated = levels.flatMap((level: Level) => times(found[level], { kind: 'rated', level }));
  return [
    ...rated,
    ...times(found[6], { kind: 'unknown' }),
    ...times(found[7], { kind: 'not-relevant-now' }),
  ];
}
