import type { Text } from '../../frame/text.ts';

export const roundKinds = {
  full: { nl: 'volledige ronde', en: 'full round' },
  pulse: { nl: 'puls', en: 'pulse' },
} as const satisfies Record<string, Text>;

export const roundModes = {
  anonymous: { nl: 'anoniem', en: 'anonymous' },
  open: { nl: 'open, met naam', en: 'open, with names' },
} as const satisfies Record<string, Text>;

export const audiences = {
  portfolio: { nl: 'portfolio', en: 'portfolio' },
  funder: { nl: 'financiers', en: 'funders' },
} as const satisfies Record<string, Text>;

export const answerKinds = {
  rated: { nl: 'niveau', en: 'level' },
  unknown: { nl: 'We weten het nog niet', en: 'We do not know yet' },
  'not-relevant-now': { nl: 'Speelt nu niet', en: 'Not relevant now' },
} as const satisfies Record<string, Text>;
