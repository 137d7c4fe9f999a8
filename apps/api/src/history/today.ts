import { dayOf } from '@samenspel/domain';

/** The calendar date where the collaborations are, `YYYY-MM-DD`. */
export const today = (): string => dayOf(new Date().toISOString());
