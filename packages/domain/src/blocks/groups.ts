import type { Text } from '../frame/text.ts';

/** The four groups in order; each holds four blocks and is one row of the mosaic. */
export const groupIds = [
  'complementary-collaboration',
  'shared-vision-and-direction',
  'connecting-with-organisation',
  'networked-innovation',
] as const;

/** The stable id of a group of four blocks. */
export type GroupId = (typeof groupIds)[number];

/** What a group is called and what it is about in one line. */
export const groups = {
  'complementary-collaboration': {
    name: { nl: 'Complementaire samenwerking', en: 'Complementary collaboration' },
    inOneLine: {
      nl: 'Samen zo werken dat ieders kracht tot haar recht komt.',
      en: "Working so that everyone's strength comes into its own.",
    },
  },
  'shared-vision-and-direction': {
    name: { nl: 'Gedeelde visie en richting', en: 'Shared vision and direction' },
    inOneLine: {
      nl: 'Samen koers vinden in een vraagstuk zonder kaart.',
      en: 'Finding a course together in an issue without a map.',
    },
  },
  'connecting-with-organisation': {
    name: { nl: 'Verbinden met organisatie', en: 'Connecting with the organisation' },
    inOneLine: {
      nl: 'Begrijpen hoe een organisatie werkt en er medestanders vinden.',
      en: 'Understanding how an organisation works and finding allies in it.',
    },
  },
  'networked-innovation': {
    name: { nl: 'Genetwerkte innovatie', en: 'Networked innovation' },
    inOneLine: {
      nl: 'De buitenwereld meenemen, zodat een netwerk de vernieuwing draagt.',
      en: 'Bringing the outside world along, so that a network carries the innovation.',
    },
  },
} as const satisfies Record<GroupId, { name: Text; inOneLine: Text }>;
