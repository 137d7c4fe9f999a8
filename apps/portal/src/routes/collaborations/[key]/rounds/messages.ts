const nl = {
  title: 'Rondes',
  lead: 'In een ronde kiest ieder voor zich, per bouwsteen, wat het best past. De uitkomsten verschijnen één keer, bij het sluiten.',
  none: 'Er is nog geen ronde geweest.',
  open: 'Open een ronde',
  openSince: (date: string) => `open sinds ${date}`,
  cancelled: 'afgeblazen',
  nBlocks: (n: number) => (n === 1 ? '1 bouwsteen' : `${n} bouwstenen`),
  promises: 'Wat we beloven',
  modes: {
    anonymous:
      'Anoniem: niemand ziet wat je antwoordt of dát je antwoordt. Ook procesbegeleider en coördinator niet.',
    open: 'Open: tot het sluiten ziet niemand je antwoorden. Daarna ziet het team ze met je naam. Dat is vooraf met iedereen afgesproken.',
  },
  once: (k: number) =>
    `De uitkomsten verschijnen één keer, bij het sluiten. Een bouwsteen krijgt er pas een vanaf ${k} mensen die een niveau kozen.`,
  onceOpen: 'De uitkomsten verschijnen één keer, bij het sluiten. Er is geen kleinste aantal.',
  known: 'Wat we niet kunnen voorkomen',
  prevent: [
    'Kiest iedereen hetzelfde niveau, dan weet iedereen wat de anderen kozen.',
    'Vergelijken op één na allen hun antwoorden, dan weten zij wat de laatste koos.',
    'Als twee hun antwoorden vergelijken, kunnen ze soms zien dat alle anderen hetzelfde kozen.',
    'Wie de verdelingen van twee rondes naast elkaar legt, ziet verschil. Dat bewijst niets over wie erbij kwam of wegging: iedereen antwoordt opnieuw.',
  ],
};

const en: typeof nl = {
  title: 'Rounds',
  lead: 'In a round everybody chooses for themselves, block by block, what fits best. Results appear once, at closing.',
  none: 'There has been no round yet.',
  open: 'Open a round',
  openSince: (date) => `open since ${date}`,
  cancelled: 'called off',
  nBlocks: (n) => (n === 1 ? '1 block' : `${n} blocks`),
  promises: 'What we promise',
  modes: {
    anonymous:
      'Anonymous: nobody sees what you answer or that you answer. Not even facilitator and coordinator.',
    open: 'Open: until closing nobody sees your answers. After that the team sees them with your name. Everybody agreed to this beforehand.',
  },
  once: (k) => `Results appear once, at closing. A block gets one only from ${k} people who chose a level.`,
  onceOpen: 'Results appear once, at closing. There is no smallest number.',
  known: 'What we cannot prevent',
  prevent: [
    'If everybody picks the same level, everybody knows what the others picked.',
    'If all but one compare their answers, they know what the last one picked.',
    'If two compare their answers, they can sometimes see that all others picked the same.',
    'Whoever lays the distributions of two rounds side by side sees differences. That proves nothing about who joined or left: everybody answers anew.',
  ],
};

export const messages = { nl, en };
