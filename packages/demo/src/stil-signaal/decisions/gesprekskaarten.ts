import type { DecisionStory } from '../../story/story.ts';

/** B1. */
export const gesprekskaarten: DecisionStory = {
  id: 'stil-signaal-b1',
  draftedOn: '2024-06-13',
  proposedOn: '2024-06-20',
  decidedOn: '2024-06-27',
  by: 'stil-signaal-rafelkaart-2',
  visibility: 'portfolio',
  title: 'Beginnen met gesprekskaarten op één school',
  context: `We hebben met jongeren, ouders en docenten gepraat. Allen zeggen dat er geen woorden voor zijn: wie een bericht krijgt over snel geld, zegt er niets van. Wat rechercheurs hierin zien, is voor ons nog een aanname.

Sinds 6 juni staat onze grootste twijfel op papier: durven jongeren een signaal te geven als zij niet weten waar het landt? Het regionale jaarplan noemt ronselen als prioriteit, en de regeling wil voor de winter iets zien. Eén school heeft na de zomer drie klassen vrij. Een jurist hebben we nog niet gesproken.`,
  options: [
    {
      id: 'kaarten-nu',
      title: 'Meteen gesprekskaarten proberen op één school',
      for: 'Klein, snel en met echte klassen. We leren waar het gesprek stokt.',
      against: 'Wat te doen als een jongere iets vertelt, is nog niet afgesproken.',
    },
    {
      id: 'eerst-recht',
      title: 'Eerst juristen en schoolleiders spreken, dan pas de klas in',
      for: 'Helder voor docenten wat zij met een signaal mogen en moeten.',
      against: 'Kost zeker tot november; dan zijn de klassen niet meer vrij.',
    },
    {
      id: 'meer-luisteren',
      title: 'Nog een ronde gesprekken',
      for: 'De blik van rechercheurs ontbreekt nog.',
      against: 'Jongeren vragen wanneer er nu iets komt.',
    },
  ],
  choice: 'kaarten-nu',
  rationale: `We willen laten zien dat het kan: een gesprek zonder namen en zonder gevolgen. Met kaarten in drie klassen weten we in september meer dan met drie maanden vergaderen. De juridische kant pakken we op zodra we weten waar het over gaat.`,
  assumptions: [
    { text: 'Een gesprek met kaarten levert geen meldingen op waar een docent iets mee moet.' },
    { text: 'De politie-eenheid laat ons de ruimte om buiten de gewone routes te proberen.' },
  ],
  howDecided: 'lead',
  involved: ['stil-signaal-politie', 'stil-signaal-rafelkaart', 'stil-signaal-jongerenpanel'],
  affected: [
    'Docenten en schoolleiders',
    'Ouders van leerlingen in de drie klassen',
    'Juristen van politie en gemeente',
  ],
  blocks: ['tangible-value', 'insight-into-lived-experiences'],
  expectedEffects: [
    {
      blockId: 'tangible-value',
      direction: 'up',
      size: 'some',
      byDate: '2024-09-19',
      confidence: 'medium',
      noticedBy: 'Een docent vraagt of de kaarten mogen blijven liggen.',
    },
    {
      blockId: 'insight-into-lived-experiences',
      direction: 'up',
      size: 'some',
      byDate: '2024-09-19',
      confidence: 'medium',
      noticedBy: 'Leerlingen vertellen dingen die in de interviews niet kwamen.',
    },
  ],
  reversibility: 'easy',
  reviewOn: '2024-09-26',
  lookedBack: {
    on: '2024-09-26',
    answers: { alternatives: 'partly', knowledge: 'no', heard: 'no', dissent: 'partly', noticing: 'yes' },
    results: ['came-true', 'came-true'],
    beyondUs:
      'We troffen een school met docenten die dit zelf al wilden. Had een jurist of een ouder bezwaar gemaakt, dan was het anders gegaan.',
  },
};
