import type { Story } from '../story/story.ts';
import { circle } from './circle.ts';
import { course } from './course.ts';
import { appVoorDeRegio } from './decisions/app-voor-de-regio.ts';
import { drieRoutes } from './decisions/drie-routes.ts';
import { laterAnders } from './decisions/later-anders.ts';
import { laterBeginnen } from './decisions/later-beginnen.ts';
import { oefeningOverdoen } from './decisions/oefening-overdoen.ts';
import { vergoeding } from './decisions/vergoeding.ts';
import { members } from './members.ts';
import { records } from './records/index.ts';
import { rounds } from './rounds.ts';

/** A slow and unequal start, a deliberate delay, a broad network, and growing roots. */
export const buurtbakens: Story = {
  key: 'buurtbakens',
  coordinator: 'buurtbakens-veiligheidsregio-1',
  facilitator: 'buurtbakens-schuifdak-1',
  startedOn: '2024-01-15',
  start: {
    name: 'Buurtbakens',
    issue: 'Elkaar helpen bij langdurige stroomuitval of hoog water',
    summary:
      'De veiligheidsregio wil dat inwoners zich voorbereiden op stroomuitval en hoog water, en geeft opdracht voor een campagne in drie dorpen.',
    portfolio: 'Noordwaal',
    isFictional: true,
  },
  members,
  course: [...course, ...laterAnders, ...records],
  circle,
  decisions: [laterBeginnen, vergoeding, oefeningOverdoen, appVoorDeRegio, drieRoutes],
  rounds,
};
