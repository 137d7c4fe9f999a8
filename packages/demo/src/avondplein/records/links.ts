import type { Occurrence } from '../../story/story.ts';
import { who } from '../ids.ts';

const relate = (on: string, from: string, to: string): Occurrence => ({
  on,
  by: who.procesbegeleider,
  name: 'linkRecords',
  input: { from: `avondplein-${from}`, to: `avondplein-${to}`, relation: 'relates-to' },
});

/** What belongs together, so that looking back finds one from the other. */
export const links: readonly Occurrence[] = [
  relate('2024-05-21', 'risico-vechtpartij', 'a1'),
  relate('2024-05-21', 'onzeker-nieuwe-eraf', 'a1'),
  relate('2024-09-10', 'tegenslag-vechtpartij', 'risico-vechtpartij'),
  relate('2024-09-10', 'onzeker-late-uren', 'a2'),
  relate('2024-12-10', 'geld-fonds', 'a3'),
  relate('2025-02-06', 'rol-nieuwe-trekker', 'a4'),
];
