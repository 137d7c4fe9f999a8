import { askedAtFirst, envelopeEntries, kindNamed, type Language } from '@samenspel/domain';
import { type Asked, askedOf } from './asked.ts';

/** What the form for a new record asks: the fields of its kind, and what is asked of every record. */
export interface Beginning {
  fields: readonly Asked[];
  more: readonly Asked[];
}

/** The form with which a record of a kind begins; `type` is the event it begins with. */
export function beginningOf(kindName: string, type: string, language: Language): Beginning {
  const kind = kindNamed(kindName);
  const step = kind?.steps[type];
  if (!kind || !step) return { fields: [], more: [] };
  return {
    fields: askedOf({ ...askedAtFirst(kind, step), ...step.also }, language),
    more: askedOf(envelopeEntries(kind), language),
  };
}
