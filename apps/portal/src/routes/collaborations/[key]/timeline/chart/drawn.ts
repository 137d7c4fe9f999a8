import { type Lane, type Language, lanes, type PartnerKindId, partnerKinds } from '@samenspel/domain';
import { formatDate, words } from '#lib/language/index.ts';
import { placeOf } from '#lib/time/axis.ts';
import { messages } from '../messages.ts';
import { type Bar, barsUpTo, pathOf, phaseBars } from './bars.ts';
import { pictureAt, type Spot, spotsUpTo } from './cut.ts';
import type { Layout } from './lay-out.ts';
import { type MosaicPaths, mosaicPaths } from './mosaic-paths.ts';

/** What the lanes show at one moment. */
export interface Drawn {
  /** Where the moment's line stands, 0 to 1. */
  x: number;
  lanes: readonly DrawnLane[];
  /** Rows kept free for partners, so that moving in time does not move the page. */
  partnerRows: number;
}

export interface DrawnLane {
  lane: Lane;
  name: string;
  spots: readonly Spot[];
  pictures: readonly DrawnPicture[];
  partners: readonly DrawnPartner[];
  phases: readonly Bar[];
}

export interface DrawnPicture {
  x: number;
  title: string;
  paths: MosaicPaths;
  small: boolean;
}

export interface DrawnPartner {
  id: string;
  name: string;
  side: 1 | 2 | 3;
  /** Paths of taking part and of suspending it, in a drawing of a thousand wide. */
  taking: string;
  suspended: string;
}

/** Lanes that are there from the beginning; the others appear when they have something. */
const always: readonly Lane[] = ['assessments', 'decisions', 'partners', 'course'];

/** The lanes cut off at a moment: nothing that came later is in them. */
export function drawnUpTo(layout: Layout, at: string, language: Language): Drawn {
  const all = layout.lanes.map((lane) => drawnLane(lane.lane, layout, at, language));
  return {
    x: placeOf(at, layout.span),
    lanes: all.filter(({ lane, spots }) => always.includes(lane) || spots.length > 0),
    partnerRows: layout.partners.length,
  };
}

function drawnLane(lane: Lane, layout: Layout, at: string, language: Language): DrawnLane {
  const t = words(messages, language);
  const clusters = layout.lanes.find((l) => l.lane === lane)?.clusters ?? [];
  const pictures = lane === 'assessments' ? drawnPictures(layout, at, language) : [];
  const spots =
    lane === 'partners'
      ? []
      : spotsUpTo(clusters, at, layout, language, lane === 'decisions' ? t.several : null);
  return {
    lane,
    name: lanes[lane][language],
    spots: lane === 'assessments' ? spots.filter(({ x }) => x > (pictures.at(-1)?.x ?? -1)) : spots,
    pictures,
    partners: lane === 'partners' ? drawnPartners(layout, at) : [],
    phases: lane === 'course' ? phaseBars(layout, at, language) : [],
  };
}

const drawnPictures = (layout: Layout, at: string, language: Language): DrawnPicture[] =>
  layout.pictures.flatMap((placed) => {
    const picture = pictureAt(placed, at);
    if (!picture) return [];
    return [
      {
        x: placed.x,
        title: formatDate(picture.date, language),
        paths: mosaicPaths(picture),
        small: picture.kind === 'pulse',
      },
    ];
  });

const sideNumbers = { 'public-side': 1, 'creative-side': 2, 'society-knowledge-side': 3 } as const;

function sideOf(kind: PartnerKindId): 1 | 2 | 3 {
  const { side } = partnerKinds[kind];
  return side === null ? 3 : sideNumbers[side];
}

const drawnPartners = (layout: Layout, at: string): DrawnPartner[] =>
  layout.partners.flatMap(({ partnerId, name, kind, stretches }) => {
    const bars = barsUpTo(stretches, at, layout, () => name);
    if (bars.length === 0) return [];
    const suspended = (bar: Bar) => stretches[bar.key]?.suspended ?? false;
    return [
      {
        id: partnerId,
        name,
        side: sideOf(kind),
        taking: pathOf(bars.filter((bar) => !suspended(bar))),
        suspended: pathOf(bars.filter(suspended)),
      },
    ];
  });
