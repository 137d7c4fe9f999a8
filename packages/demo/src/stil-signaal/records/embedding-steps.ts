import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const route = 'stil-signaal-stap-route-in-beheer';
const kaarten = 'stil-signaal-stap-kaarten-naar-scholen';

/** A step that was blocked and let go, and one that got an owner. */
export const embeddingSteps: readonly Occurrence[] = [
  {
    on: '2024-11-05',
    name: 'proposeEmbeddingStep',
    by: who.projectleider,
    visibility: 'portfolio',
    ids: [route],
    input: {
      title: 'De signaalroute in beheer bij de politie-eenheid',
      route: 'routine',
      receivingOwner: 'Politie-eenheid Laagmark, districtsrecherche',
      needs: 'Iemand die elke dag leest, en een jurist die zegt dat het mag.',
      dueOn: '2025-03-31',
    },
  },
  {
    on: '2024-11-19',
    name: 'agreeEmbeddingStep',
    by: who.projectleider,
    input: { recordId: route, reason: 'Namens de eenheid, zolang ik er ben.' },
  },
  {
    on: '2024-12-03',
    name: 'blockEmbeddingStep',
    by: who.coordinator,
    input: { recordId: route, obstacle: 'Wie dit afsprak is weg, en niemand neemt de afspraak over.' },
  },
  {
    on: '2025-04-24',
    name: 'dropEmbeddingStep',
    by: who.procesbegeleider,
    input: { recordId: route, reason: 'Het mag niet, en we zeggen het zelf tegen wie erop wachtte.' },
  },
  {
    on: '2025-04-24',
    name: 'proposeEmbeddingStep',
    by: who.ontwerper,
    visibility: 'funder',
    ids: [kaarten],
    input: {
      title: 'De gesprekskaarten naar de scholen',
      route: 'handover',
      receivingOwner: 'Scholenkring Laagmark',
      needs: 'Drukbestanden, een middag uitleg per school en geld voor bijdrukken.',
      dueOn: '2025-07-10',
    },
  },
  {
    on: '2025-05-15',
    name: 'agreeEmbeddingStep',
    by: who.coordinator,
    input: {
      recordId: kaarten,
      reason: 'Scholenkring wordt partner en eigenaar, en betaalt het bijdrukken zelf.',
    },
  },
  inEnglish(
    [kaarten, 'title'],
    { on: '2025-05-19', by: who.onderzoeker },
    'The conversation cards to the schools, with the school network as partner and owner',
  ),
  { on: '2025-05-27', name: 'startEmbeddingStep', by: who.zorgcoordinator, input: { recordId: kaarten } },
  {
    on: '2025-07-10',
    name: 'completeEmbeddingStep',
    by: who.zorgcoordinator,
    input: { recordId: kaarten, reason: 'Negen scholen hebben kaarten en een mentor die ze uitlegt.' },
  },
];
