import type { Language } from '@samenspel/domain';
import { formatNumber, words } from '#lib/language/index.ts';

const nl = {
  optional: 'mag leeg blijven',
  choose: 'Kies …',
  yes: 'ja',
  no: 'nee',
  from: 'vanaf',
  until: 'tot en met',
  perLine: 'Een per regel.',
  amount: 'Bijvoorbeeld 1500 of 1.500,50.',
  money: 'In euro, bijvoorbeeld 85.000.',
  when: 'Wanneer gebeurde het?',
  whenHint: 'Laat leeg als het vandaag was.',
  visibility: 'Wie mag dit zien?',
  noOptions: 'Hier is nog niets om te kiezen.',
  notHere: (count: string) => `Hier staan de nieuwste; nog ${count} staan er niet bij.`,
  linkFromThere: 'Een oudere verbind je vanaf de eigen pagina ervan, met “Ergens mee verbinden”.',
  noOldDecision: 'Met een ouder besluit kan dat niet.',
};

const en: typeof nl = {
  optional: 'may stay empty',
  choose: 'Choose …',
  yes: 'yes',
  no: 'no',
  from: 'from',
  until: 'until',
  perLine: 'One per line.',
  amount: 'For instance 1500 or 1500.50.',
  money: 'In euros, for instance 85000.',
  when: 'When did it happen?',
  whenHint: 'Leave empty when it was today.',
  visibility: 'Who may see this?',
  noOptions: 'There is nothing to choose from here yet.',
  notHere: (count) => `The latest stand here; ${count} more do not.`,
  linkFromThere: 'An older one can be linked from its own page, with “Link it to something”.',
  noOldDecision: 'With an older decision that is not possible.',
};

export const messages = { nl, en };

/**
 * Says that older ones are not among the choices, and what one can do then.
 * @param refersTo `partner`, `person`, `record` or the name of a kind.
 * @param earlier how many there are; with none it says nothing.
 */
export function olderSentence(
  refersTo: string | undefined,
  earlier: number,
  language: Language,
): string | undefined {
  if (earlier === 0) return undefined;
  const t = words(messages, language);
  const canLink = refersTo !== 'partner' && refersTo !== 'person';
  return [
    t.notHere(formatNumber(earlier, language)),
    ...(canLink ? [t.linkFromThere] : []),
    ...(refersTo === 'record' ? [t.noOldDecision] : []),
  ].join(' ');
}
