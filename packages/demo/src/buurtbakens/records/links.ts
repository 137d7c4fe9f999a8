import type { Occurrence } from '../../story/story.ts';
import { who } from '../ids.ts';

const relate = (on: string, from: string, to: string): Occurrence => ({
  on,
  by: who.onderzoeker,
  name: 'linkRecords',
  input: { from: `buurtbakens-${from}`, to: `buurtbakens-${to}`, relation: 'relates-to' },
});

/** What belongs together, so that looking back finds one from the other. */
export const links: readonly Occurrence[] = [
  relate('2024-05-30', 'groep-dorpen', 'c1'),
  relate('2024-11-07', 'tegenslag-oefening', 'c3'),
  relate('2025-01-16', 'onzeker-netwerk', 'c4'),
  relate('2025-02-20', 'deelles-apps', 'c4'),
  relate('2025-04-17', 'stap-beleidsplan', 'c5'),
];
