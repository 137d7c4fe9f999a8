import type { Language, Mark } from '@samenspel/domain';
import { placeOf } from '#lib/time/axis.ts';
import { type Cluster, clustersUpTo, marksBy } from './clusters.ts';
import type { Layout, PlacedPicture } from './lay-out.ts';
import { type Shape, shapeOf } from './shapes.ts';

/** A mark or several, as drawn. */
export interface Spot {
  key: string;
  x: number;
  shape: Shape;
  /** Several decisions or other subjects at one place. */
  several: boolean;
  late: boolean;
  /** What it says when pointed at. */
  title: string;
  label: Label | null;
}

/** Words beside a spot; `from` and `until` are places on the axis between which they must stay. */
export interface Label {
  text: string;
  from: number;
  until: number;
  /** Whether the words end at the spot instead of beginning there. */
  before: boolean;
}

/** Fewest pixels in which words still say something. */
const readable = 74;
/** Pixels between a spot's middle and its words. */
const air = 14;

/** Words for several marks at one place. */
export type Counted = (count: number, language: Language) => string;

/**
 * The spots of one lane at a moment. What comes after the moment leaves no trace: a cluster across it is made of what lies
 * before it, and the last label ends where the moment's line stands.
 */
export function spotsUpTo(
  clusters: readonly Cluster[],
  date: string,
  layout: Layout,
  language: Language,
  labelled: Counted | null,
): Spot[] {
  const count = clustersUpTo(clusters, date);
  const line = placeOf(date, layout.span);
  return clusters.slice(0, count).map((cluster, index) => {
    const isLast = index === count - 1;
    if (!isLast) return settled(clusters, index, layout, language, labelled);
    return spotOf(cluster, marksBy(cluster, date), roomOf(clusters, index, line), layout, language, labelled);
  });
}

const kept = new WeakMap<Cluster, Map<string, Spot>>();

/** A spot that the moment does not touch any more: made once, so that moving on changes nothing on screen. */
function settled(
  clusters: readonly Cluster[],
  index: number,
  layout: Layout,
  language: Language,
  labelled: Counted | null,
): Spot {
  const cluster = clusters[index] as Cluster;
  const known = kept.get(cluster) ?? new Map<string, Spot>();
  kept.set(cluster, known);
  const spot =
    known.get(language) ??
    spotOf(
      cluster,
      cluster.marks,
      roomOf(clusters, index, clusters[index + 1]?.x ?? 1),
      layout,
      language,
      isRetold(cluster, clusters[index + 1]) ? null : labelled,
    );
  known.set(language, spot);
  return spot;
}

/** What is proposed and then decided gets its words once, where it was decided. */
const isRetold = ({ marks }: Cluster, next: Cluster | undefined): boolean =>
  marks.every(({ subject }) => next?.marks.some((later) => later.subject === subject));

interface Room {
  from: number;
  until: number;
}

const roomOf = (clusters: readonly Cluster[], index: number, until: number): Room => ({
  from: clusters[index - 1]?.x ?? 0,
  until,
});

function spotOf(
  cluster: Cluster,
  marks: readonly Mark[],
  room: Room,
  layout: Layout,
  language: Language,
  labelled: Counted | null,
): Spot {
  return {
    key: cluster.marks[0]?.eventId ?? '',
    x: cluster.x,
    shape: shapeOf(marks),
    several: new Set(marks.map(({ subject }) => subject)).size > 1,
    late: marks.some(({ addedAfterwards }) => addedAfterwards),
    title: titleOf(marks, language),
    label: labelled ? labelOf(cluster.x, marks, room, layout.width, language, labelled) : null,
  };
}

const mostTold = 6;

function titleOf(marks: readonly Mark[], language: Language): string {
  const told = marks.slice(0, mostTold).map(({ sentence }) => sentence[language]);
  return marks.length > mostTold ? `${told.join(' ')} …` : told.join(' ');
}

/** Words to the right of the spot; to its left when only there is room, which the first spot of a lane has. */
function labelOf(
  x: number,
  marks: readonly Mark[],
  room: Room,
  width: number,
  language: Language,
  counted: Counted,
): Label | null {
  const subjects = new Map(marks.map(({ subject, title }) => [subject, title]));
  const text = subjects.size > 1 ? counted(subjects.size, language) : [...subjects.values()][0];
  if (!text) return null;
  const pixels = (from: number, until: number) => (until - from) * width - 2 * air;
  if (pixels(x, room.until) >= readable) return { text, from: x, until: room.until, before: false };
  if (room.from === 0 && pixels(0, x) >= readable) return { text, from: 0, until: x, before: true };
  return null;
}

/** The picture to draw at a place: the latest that the moment knows, or null before the first. */
export const pictureAt = ({ pictures }: PlacedPicture, date: string) =>
  pictures.findLast((picture) => picture.date <= date) ?? null;
