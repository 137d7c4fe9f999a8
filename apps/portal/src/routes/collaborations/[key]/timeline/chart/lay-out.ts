import {
  type Lane,
  lanes,
  type Mark,
  type PartnerKindId,
  type PartnerStretch,
  type PhaseStretch,
  type Picture,
  type Span,
  type Stretch,
} from '@samenspel/domain';
import { placeOf } from '#lib/time/axis.ts';
import type { Face } from '../replay.ts';
import { type Cluster, clustersOf } from './clusters.ts';

/** Everything drawn of a history on one clock at one width; computed once, then only cut off at a moment. */
export interface Layout {
  span: Span;
  width: number;
  lanes: readonly LaneLayout[];
  pictures: readonly PlacedPicture[];
  partners: readonly PartnerRow[];
  phases: readonly (PhaseStretch & Placed)[];
}

export interface LaneLayout {
  lane: Lane;
  clusters: readonly Cluster[];
}

export interface PlacedPicture {
  x: number;
  /** The pictures that share the place, oldest first; the latest one at a moment is drawn. */
  pictures: readonly Picture[];
}

export interface PartnerRow {
  partnerId: string;
  name: string;
  kind: PartnerKindId;
  stretches: readonly (PartnerStretch & Placed)[];
}

/** A stretch with its places on the axis, 0 to 1; `end` counts only where the stretch has ended. */
export interface Placed extends Stretch {
  x: number;
  end: number;
}

/** Fewest pixels between the left edges of two small mosaics. */
const pictureWidth = 40;

/** What the bands of the phases say already. */
const inBands = ['CollaborationStarted', 'PhaseEntered'];

const ofLane = (marks: readonly Mark[], lane: Lane): Mark[] =>
  marks.filter((mark) => mark.lane === lane && !inBands.includes(mark.type));

/** @param width of the part with the time, in CSS pixels. */
export function layoutOf(face: Face, span: Span, width: number): Layout {
  const place = (date: string) => placeOf(date, span);
  const all = Object.keys(lanes) as Lane[];
  return {
    span,
    width,
    lanes: all.map((lane) => ({ lane, clusters: clustersOf(ofLane(face.marks, lane), place, width) })),
    pictures: placedPictures(face.pictures, place, width),
    partners: rowsOf(face.stretches.partners.map((stretch) => placed(stretch, place))),
    phases: face.stretches.phases.map((stretch) => placed(stretch, place)),
  };
}

const placed = <S extends Stretch>(stretch: S, place: (date: string) => number): S & Placed => ({
  ...stretch,
  x: place(stretch.from),
  end: stretch.until === null ? 1 : place(stretch.until),
});

function placedPictures(
  pictures: readonly Picture[],
  place: (date: string) => number,
  width: number,
): readonly PlacedPicture[] {
  const joined: { x: number; pictures: Picture[] }[] = [];
  for (const picture of pictures) {
    const x = place(picture.date);
    const last = joined.at(-1);
    if (last && (x - last.x) * width < pictureWidth) last.pictures.push(picture);
    else joined.push({ x, pictures: [picture] });
  }
  return joined;
}

/** One row for each partner, in the order in which they came. */
function rowsOf(stretches: readonly (PartnerStretch & Placed)[]): PartnerRow[] {
  const rows = new Map<string, PartnerRow & { stretches: (PartnerStretch & Placed)[] }>();
  for (const stretch of stretches) {
    const { partnerId, name, kind } = stretch;
    const row = rows.get(partnerId);
    if (row) row.stretches.push(stretch);
    else rows.set(partnerId, { partnerId, name, kind, stretches: [stretch] });
  }
  return [...rows.values()].toSorted((a, b) =>
    (a.stretches[0]?.from ?? '') < (b.stretches[0]?.from ?? '') ? -1 : 1,
  );
}
