interface Section {
  /** What links lead to. */
  id?: string;
  title: string;
  paragraphs: string[];
  steps?: string[];
}

const nl = {
  title: 'Over Samenspel',
  lead: 'Samenspel is er voor sociaal ontwerpers en publieke organisaties die samen aan een vraagstuk werken. Jullie kijken met zestien bouwstenen naar de samenwerking, houden er een eerlijke geschiedenis van bij, en spoelen die samen terug om ervan te leren.',
  blocks: 'De zestien bouwstenen',
  sections: [
    {
      title: 'Een goed begin van een gesprek, geen meting',
      paragraphs: [
        'De vragen en de vijf regels bij elke bouwsteen brengen een gesprek op gang. Het is geen gevalideerde schaal, en de regels zijn nog niet met echte teams beproefd. Voordat iemand het een meting noemt, is dit nodig:',
      ],
      steps: [
        'Tien mensen die de regels niet schreven, leggen alle tachtig regels geschud terug bij bouwsteen en niveau; wat drie of meer van hen anders leggen, wordt herschreven.',
        'Drie teams proberen het uit.',
        'Er wordt nagegaan of mensen een “3” hetzelfde lezen.',
      ],
    },
    {
      title: 'Geen cijfer, geen ranglijst',
      paragraphs: [
        'Er is geen totaal, geen gemiddelde en geen doel voor alle bouwstenen. “We weten het nog niet” is een volledig antwoord. Een uitkomst wordt één keer gepubliceerd, als de ronde sluit, en alleen als genoeg mensen antwoordden.',
        'Wat we niet kunnen voorkomen: kiest iedereen hetzelfde niveau, dan is ieders antwoord bekend. En vergelijken op één na alle mensen hun antwoord, dan kennen zij ook het laatste.',
      ],
    },
    {
      title: 'Twee klokken',
      paragraphs: [
        'Van alles staat vast wanneer het gebeurde en wanneer het bekend werd. Zo kun je terug naar wat jullie toen wisten, zonder wat er later kwam. Wat meer dan zeven dagen later is vastgelegd, heet achteraf toegevoegd.',
      ],
    },
    {
      title: 'Waar de bouwstenen vandaan komen',
      paragraphs: [
        'De zestien bouwstenen in vier groepen komen uit een Nederlandse publicatie die steunt op literatuur en op praktijkvoorbeelden in het veiligheidsdomein. Het lijkt de uitkomst van het onderzoek naar synergetische samenwerking (2022–2023) van het Systemic Design Lab van de TU Delft binnen de Embassy of Safety. Dat hebben we nog niet kunnen nagaan; zodra het vaststaat, staat de juiste vermelding hier.',
        'De namen van bouwstenen en groepen zijn overgenomen; alle andere teksten zijn voor Samenspel geschreven. De makers van de publicatie hebben zich niet over dit platform uitgesproken.',
      ],
    },
    {
      title: 'Open',
      paragraphs: [
        'Samenspel is opensource onder de EUPL 1.2. Alles wat je hier ziet, is ook via GraphQL op te vragen, begrensd tot wat jij mag zien.',
      ],
    },
    {
      id: 'security',
      title: 'Een lek gevonden?',
      paragraphs: [
        'Vertel het ons voordat je het anderen vertelt, en geef ons de tijd om het te herstellen. Kijk niet verder dan nodig is om het te laten zien, verander niets en bewaar niets van anderen. Houd je je daaraan, dan doen we geen aangifte. Waar je het meldt, staat in /.well-known/security.txt van deze site, als de beheerder daar een adres noemde.',
      ],
    },
  ] as Section[],
};

const en: typeof nl = {
  title: 'About Samenspel',
  lead: 'Samenspel is for social designers and public organisations who work on an issue together. You look at the collaboration through sixteen building blocks, keep an honest history of it, and replay that history together to learn from it.',
  blocks: 'The sixteen building blocks',
  sections: [
    {
      title: 'A good start of a conversation, not a measurement',
      paragraphs: [
        'The questions and the five lines of each block start a conversation. It is not a validated scale, and the lines have not been tested with real teams. Before anyone calls it a measurement, this is needed:',
      ],
      steps: [
        'Ten people who did not write the lines sort all eighty of them, shuffled, back to block and level; what three or more place differently is rewritten.',
        'Three teams try it out.',
        'It is checked that people read a “3” alike.',
      ],
    },
    {
      title: 'No score, no ranking',
      paragraphs: [
        'There is no total, no average and no target for all blocks. “We do not know yet” is a full answer. A result is published once, when the round closes, and only when enough people answered.',
        'What we cannot prevent: when everyone chooses the same level, everyone’s answer is known. And when all people but one compare their answers, they know the last one’s too.',
      ],
    },
    {
      title: 'Two clocks',
      paragraphs: [
        'Everything says when it happened and when it became known. So you can go back to what you knew then, without what came later. What was recorded more than seven days later is called added afterwards.',
      ],
    },
    {
      title: 'Where the blocks come from',
      paragraphs: [
        'The sixteen blocks in four groups come from a Dutch publication built on literature and on cases in the safety domain. It looks like the outcome of the 2022–2023 research on synergetic collaboration by the Systemic Design Lab of TU Delft within the Embassy of Safety. We have not been able to verify that yet; once it is certain, the proper credit will stand here.',
        'The names of blocks and groups were taken over; all other texts were written for Samenspel. The authors of the publication have not said anything about this platform.',
      ],
    },
    {
      title: 'Open',
      paragraphs: [
        'Samenspel is open source under the EUPL 1.2. All you see here can also be asked for through GraphQL, limited to what you may see.',
      ],
    },
    {
      id: 'security',
      title: 'Found a weakness?',
      paragraphs: [
        'Tell us before you tell others, and give us the time to mend it. Look no further than is needed to show it, change nothing, and keep nothing that is about others. If you hold to that, we will not go to the police. Where to report it stands in /.well-known/security.txt of this site, when its operator named an address there.',
      ],
    },
  ],
};

export const messages = { nl, en };
