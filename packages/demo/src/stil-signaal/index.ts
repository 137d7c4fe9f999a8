import type { Story } from '../story/story.ts';
import { calledOff } from './called-off.ts';
import { circle } from './circle.ts';
import { course } from './course.ts';
import { gesprekskaarten } from './decisions/gesprekskaarten.ts';
import { signaalroute } from './decisions/signaalroute.ts';
import { splitsen } from './decisions/splitsen.ts';
import { vervanger } from './decisions/vervanger.ts';
import { members } from './members.ts';
import { records } from './records/index.ts';
import { rounds } from './rounds.ts';

/** Early praise, a key person leaves, the window closes, and a well-closed stop. */
export const stilSignaal: Story = {
  key: 'stil-signaal',
  coordinator: 'stil-signaal-veiligheidshuis-1',
  facilitator: 'stil-signaal-rafelkaart-1',
  startedOn: '2024-04-08',
  start: {
    name: 'Stil Signaal',
    issue: 'Jongeren die via chatgroepen worden geronseld voor snel geld',
    summary:
      'In chatgroepen krijgen jongeren aanbiedingen voor snel geld. Wie erin zit, praat er niet over. We zoeken samen hoe een stil signaal gehoord kan worden.',
    portfolio: 'Noordwaal',
    isFictional: true,
  },
  members,
  course: [...course, ...calledOff, ...records],
  circle,
  decisions: [gesprekskaarten, signaalroute, vervanger, splitsen],
  rounds,
};
