import type { Story } from '../story/story.ts';
import { circle } from './circle.ts';
import { course } from './course.ts';
import { avondkiosk } from './decisions/avondkiosk.ts';
import { doorgaanNaPauze } from './decisions/doorgaan-na-pauze.ts';
import { trekkerWisselt } from './decisions/trekker-wisselt.ts';
import { wijkbudget } from './decisions/wijkbudget.ts';
import { members } from './members.ts';
import { records } from './records/index.ts';
import { rounds } from './rounds.ts';

/** A strong start, a public setback, repair, and a handover to those who stay. */
export const avondplein: Story = {
  key: 'avondplein',
  coordinator: 'avondplein-gemeente-1',
  facilitator: 'avondplein-vlonderlicht-1',
  startedOn: '2024-02-05',
  start: {
    name: 'Avondplein',
    issue: "Overlast en onveiligheid 's avonds op het stationsplein",
    summary:
      "Reizigers en bewoners mijden het stationsplein als het donker wordt. Zes partners gaan samen uitzoeken wat er 's avonds speelt en wat zou kunnen helpen.",
    portfolio: 'Noordwaal',
    isFictional: true,
  },
  members,
  course: [...course, ...records],
  circle,
  decisions: [avondkiosk, doorgaanNaPauze, wijkbudget, trekkerWisselt],
  rounds,
};
