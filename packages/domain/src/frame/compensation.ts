import type { Text } from './text.ts';

/** Whether work is paid for. */
export const compensation = {
  paid: { nl: 'betaald', en: 'paid' },
  partly: { nl: 'deels betaald', en: 'partly paid' },
  unpaid: { nl: 'onbetaald', en: 'unpaid' },
} as const satisfies Record<string, Text>;
