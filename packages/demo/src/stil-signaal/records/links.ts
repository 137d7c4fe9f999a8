import type { Occurrence } from '../../story/story.ts';
import { who } from '../ids.ts';

const relate = (on: string, by: string, from: string, to: string): Occurrence => ({
  on,
  by,
  name: 'linkRecords',
  input: { from: `stil-signaal-${from}`, to: `stil-signaal-${to}`, relation: 'relates-to' },
});

/** What belongs together; the first was there on the day B2 was taken. */
export const links: readonly Occurrence[] = [
  relate('2024-10-10', who.onderzoeker, 'onzeker-waar-het-landt', 'b2'),
  relate('2024-10-10', who.projectleider, 'ruimte-anoniem', 'b2'),
  relate('2025-02-13', who.coordinator, 'tegenslag-juristen', 'b2'),
  relate('2025-04-24', who.procesbegeleider, 'stap-kaarten-naar-scholen', 'b4'),
];
