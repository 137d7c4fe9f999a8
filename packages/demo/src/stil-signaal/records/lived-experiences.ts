import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const jongeren = 'stil-signaal-beleving-jongeren';
const ouders = 'stil-signaal-beleving-ouders';
const docenten = 'stil-signaal-beleving-docenten';
const rechercheurs = 'stil-signaal-beleving-rechercheurs';

/** Three views that were heard, and one that stayed an assumption. */
export const livedExperiences: readonly Occurrence[] = [
  {
    on: '2024-04-25',
    name: 'hearPerspective',
    by: who.onderzoeker,
    visibility: 'portfolio',
    ids: [jongeren],
    input: {
      holder: 'Jongeren die een aanbod kregen',
      experience:
        'Het begint met tweehonderd euro voor een pakketje. Wie daarna stopt, is iemand kwijt en iemand bang. Erover praten voelt als verklikken.',
      valueSeen: 'Iemand die luistert en niet meteen iets gaat doen.',
      interest: 'Eruit kunnen stappen zonder dat het thuis of op school bekend is.',
      source: 'conversation',
      spokenBy: 'themselves',
    },
  },
  {
    on: '2024-04-25',
    name: 'hearPerspective',
    by: who.onderzoeker,
    ids: [ouders],
    input: {
      holder: 'Ouders',
      experience: 'Zij zien nieuwe schoenen en durven niet te vragen waar die van zijn.',
      source: 'conversation',
      spokenBy: 'themselves',
    },
  },
  {
    on: '2024-04-25',
    name: 'hearPerspective',
    by: who.onderzoeker,
    ids: [docenten],
    input: {
      holder: 'Docenten en mentoren',
      experience: 'Zij merken het aan wie stil wordt, en hebben geen woorden om te beginnen.',
      interest: 'Weten wat zij moeten melden en wat zij voor zich mogen houden.',
      source: 'conversation',
      spokenBy: 'themselves',
    },
  },
  {
    on: '2024-04-25',
    name: 'assumePerspective',
    by: who.projectleider,
    visibility: 'portfolio',
    ids: [rechercheurs],
    input: {
      holder: 'Rechercheurs',
      experience:
        'Beelden van jongeren, ouders en docenten opgehaald; die van rechercheurs blijven een aanname: zij willen elk signaal, ook een zonder naam.',
      source: 'assumption',
      spokenBy: 'us',
      refreshOn: '2024-09-01',
    },
  },
  inEnglish(
    [rechercheurs, 'experience'],
    { on: '2024-04-29', by: who.onderzoeker },
    'Views of youth, parents and teachers gathered; those of detectives stay an assumption: they want every signal, also one without a name.',
  ),
  {
    on: '2024-06-04',
    name: 'confirmPerspective',
    by: who.panellid,
    input: {
      recordId: jongeren,
      reason: 'In het panel voorgelezen. Wij zouden het precies zo zeggen, behalve dat het vaak een neef is.',
    },
  },
  {
    on: '2024-09-10',
    name: 'revisePerspective',
    by: who.ontwerper,
    input: {
      recordId: docenten,
      experience: 'Met een kaart op tafel hoeft niet de docent te beginnen, maar de kaart.',
      source: 'making-together',
    },
  },
];
