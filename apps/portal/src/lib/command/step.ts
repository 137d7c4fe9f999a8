import type { Language } from '@samenspel/domain';
import type { Unsent } from './give.ts';

/** What all steps of one page have in common. */
export interface StepPage {
  language: Language;
  commandId: string;
  /** Where the person stands in the history (`Collaboration.head`). */
  head: string;
  /** What came back of a refused step on this page. */
  unsent: Unsent | null;
}
