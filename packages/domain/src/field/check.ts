import * as v from 'valibot';
import type { Text } from '../frame/text.ts';
import { InvalidInput } from '../refusal/refusal.ts';
import {
  endsAfterItBegins,
  hasNoNul,
  isNoBuiltIn,
  isNoLogin,
  isNoScript,
  isToTheCent,
  isWellFormed,
} from './field.ts';

/**
 * Checks a value from outside against a schema. Null counts as "not given".
 * @throws InvalidInput with one sentence per field, in both languages.
 */
export function check<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, withoutNulls(value));
  if (result.success) return result.output;
  throw new InvalidInput(
    result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', text: sentence(issue) })),
  );
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  const given = Object.entries(value).filter(([, x]) => x !== null && x !== undefined);
  return Object.fromEntries(given.map(([k, x]) => [k, withoutNulls(x)]));
}

function sentence(issue: v.BaseIssue<unknown>): Text {
  const bound = String(issue.requirement ?? '');
  if (issue.received === 'undefined' || issue.type === 'non_empty')
    return { nl: 'Vul dit in.', en: 'Fill this in.' };
  if (issue.requirement === isWellFormed)
    return {
      nl: 'Hierin staat een half teken. Haal het weg of typ de tekst opnieuw.',
      en: 'This holds half a character. Take it out or type the text again.',
    };
  if (issue.requirement === hasNoNul)
    return {
      nl: 'Hierin staat een teken dat geen teken is (U+0000). Haal het weg.',
      en: 'This holds the character U+0000. Take it out.',
    };
  if (issue.requirement === isNoBuiltIn)
    return { nl: 'Kies iets wat hier bestaat.', en: 'Choose something that exists here.' };
  if (issue.requirement === endsAfterItBegins)
    return { nl: 'Het einde ligt vóór het begin.', en: 'The end comes before the beginning.' };
  if (issue.requirement === isToTheCent)
    return { nl: 'Geef een bedrag tot op de cent.', en: 'Give an amount to the cent.' };
  if (issue.requirement === isNoScript)
    return {
      nl: 'Geef een adres dat met https:// begint, of noem waar het ligt.',
      en: 'Give an address that begins with https://, or say where it lies.',
    };
  if (issue.requirement === isNoLogin)
    return {
      nl: 'Haal de naam en het wachtwoord vóór de @ uit dit adres.',
      en: 'Take the name and password before the @ out of this address.',
    };
  switch (issue.type) {
    case 'iso_date':
      return { nl: 'Geef een datum als 2024-05-16.', en: 'Give a date like 2024-05-16.' };
    case 'max_length':
      return Array.isArray(issue.input)
        ? { nl: `Geef er hooguit ${bound}.`, en: `Give at most ${bound}.` }
        : { nl: `Gebruik hooguit ${bound} tekens.`, en: `Use at most ${bound} characters.` };
    case 'min_length':
      return { nl: `Geef er minstens ${bound}.`, en: `Give at least ${bound}.` };
    case 'min_value':
      return { nl: `Kies ${bound} of hoger.`, en: `Choose ${bound} or more.` };
    case 'max_value':
      return { nl: `Kies ${bound} of lager.`, en: `Choose ${bound} or less.` };
    case 'picklist':
      return { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' };
    default:
      return { nl: 'Deze waarde past hier niet.', en: 'This value does not fit here.' };
  }
}
