import type { Language } from '@samenspel/domain';

/** What every picture of a block gets. */
export interface PictureProps<Shown> {
  shown: Shown;
  language: Language;
  /** The page of a record, or of a decision or partner where that is said, at the moment that is looked at. */
  href: (id: string, where?: 'records' | 'decisions' | 'partners') => string;
}
