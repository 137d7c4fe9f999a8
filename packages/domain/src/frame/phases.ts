import type { Text } from './text.ts';

/** The phases of a collaboration. They describe, prescribe no order, may be skipped and may be re-entered. */
export const phaseIds = ['exploring', 'framing', 'developing', 'testing', 'embedding', 'concluded'] as const;

export type PhaseId = (typeof phaseIds)[number];

export const phases = {
  exploring: {
    name: { nl: 'Verkennen', en: 'Exploring' },
    about: {
      nl: 'Elkaar en het vraagstuk leren kennen, nog zonder oplossing.',
      en: 'Getting to know each other and the issue, without a solution yet.',
    },
  },
  framing: {
    name: { nl: 'Kaderen', en: 'Framing' },
    about: {
      nl: 'De vraag opnieuw bekijken en samen een richting kiezen.',
      en: 'Looking at the question afresh and choosing a direction together.',
    },
  },
  developing: {
    name: { nl: 'Ontwikkelen', en: 'Developing' },
    about: {
      nl: 'Ideeën uitwerken tot iets wat je kunt laten zien of proberen.',
      en: 'Working ideas out into something to show or try.',
    },
  },
  testing: {
    name: { nl: 'Beproeven', en: 'Testing' },
    about: {
      nl: 'In de praktijk uitproberen, leren en aanpassen.',
      en: 'Trying it in practice, learning and adapting.',
    },
  },
  embedding: {
    name: { nl: 'Inbedden', en: 'Embedding' },
    about: {
      nl: 'Een vaste plek geven of overdragen aan wie het verder draagt.',
      en: 'Giving it a fixed place or handing it to those who carry it on.',
    },
  },
  concluded: {
    name: { nl: 'Afgerond', en: 'Concluded' },
    about: {
      nl: 'Klaar: ingebed, overgedragen, opgegaan in iets anders of gestopt.',
      en: 'Done: embedded, handed over, merged or stopped.',
    },
  },
} as const satisfies Record<PhaseId, { name: Text; about: Text }>;
