import type { Language } from '@samenspel/domain';

/** What every picture of a block gets. */
export interface PictureProps<Shown> {
  shown: Shown;
  language: Language;
  /** The page of a record, decision or partner, at the moment that is looked at. */
  href: (id: string) => string;
}
