import type { BlockId } from '@samenspel/domain';
import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

interface News {
  on: string;
  by: string;
  about: string;
  blocks: readonly BlockId[];
  what: string;
  context: string;
  inEnglish: string;
}

/** News as it came in, put on record by who heard it first and translated within days. */
const heard = ({ on, by, about, blocks, what, context, inEnglish: translation }: News): Occurrence[] => {
  const id = `stil-signaal-gezien-${about}`;
  return [
    { on, by, name: 'noteObservation', ids: [id], input: { blocks, what, context, feeling: 'worrying' } },
    inEnglish([id, 'what'], { on, by: who.onderzoeker }, translation),
  ];
};

/** The winter in four sentences. */
export const whatCameIn: readonly Occurrence[] = [
  ...heard({
    on: '2024-11-28',
    by: who.rechercheur,
    about: 'reorganisatie',
    blocks: ['momentum'],
    what: 'Reorganisatie; het thema verdwijnt uit het nieuwe jaarplan.',
    context: 'Op het intranet van de eenheid, onderaan een bericht over iets anders.',
    inEnglish: 'Reorganisation; the theme drops out of the new year plan.',
  }),
  ...heard({
    on: '2024-12-02',
    by: who.coordinator,
    about: 'zonder-mandaat',
    blocks: ['attention-from-organisation'],
    what: 'Projectleider weg; niemand heeft mandaat.',
    context: 'De afwezigheidsmelding noemt een algemeen nummer.',
    inEnglish: 'Project leader gone; nobody has a mandate.',
  }),
  ...heard({
    on: '2025-02-27',
    by: who.procesbegeleider,
    about: 'verwijten',
    blocks: ['productive-tension', 'safe-environment'],
    what: 'Verwijten over en weer; spanning schadelijk.',
    context: 'Overleg van twee uur, waarvan anderhalf over wie wat had moeten vragen.',
    inEnglish: 'Reproaches on both sides; tension harmful.',
  }),
  ...heard({
    on: '2025-03-31',
    by: who.coordinator,
    about: 'regeling-loopt-af',
    blocks: ['fitting-funding'],
    what: 'Regeling loopt af; verlenging afgewezen.',
    context: 'Een brief van een halve bladzijde en een telefoontje dat vriendelijker was.',
    inEnglish: 'Scheme ends; extension declined.',
  }),
];
