import type { Language } from './command-line.ts';
import { type Bilingual, type Finding, filled } from './finding.ts';
import type { Verdict } from './verdict.ts';

const USAGE: Bilingual = {
  nl: `samenspel-verify <dossier> [--checkpoint <bestand of map>] [--key <openbare sleutel of bestand>] [--language nl|en]

Kijkt een geëxporteerd dossier na, zonder database en zonder iets op te sturen.
  --checkpoint  een ijkpunt dat elders is bewaard (checkpoint.txt met heads.jsonl ernaast)
  --key         de openbare sleutel die u van de beheerder hebt
Eindigt met 0 als alles klopt, 1 als er iets niet klopt, 2 bij verkeerd gebruik.`,
  en: `samenspel-verify <dossier> [--checkpoint <file or folder>] [--key <public key or file>] [--language nl|en]

Checks an exported dossier, without a database and without sending anything anywhere.
  --checkpoint  a checkpoint that was kept elsewhere (checkpoint.txt with heads.jsonl beside it)
  --key         the public key that you have from the operator
Ends with 0 when all holds, 1 when something does not, 2 when used wrongly.`,
};
const COUNTS: Bilingual = {
  nl: 'Nagekeken: stromen {streams}, gebeurtenissen {events}, daarvan met gewiste teksten {erased}.',
  en: 'Checked: streams {streams}, events {events}, of them with erased texts {erased}.',
};
const HOLDS: Bilingual = { nl: 'Alles klopt.', en: 'All holds.' };
const FAILS: Bilingual = { nl: 'Klopt niet: {count}.', en: 'Does not hold: {count}.' };
const LIMITS: Bilingual = { nl: 'Niet bewezen:', en: 'Not proven:' };
const MORE: Bilingual = { nl: '… en {count} meer.', en: '… and {count} more.' };

/** How to use the program. */
export function usage(language: Language): string {
  return USAGE[language];
}

/** What does not hold, what was counted, and what was not proven; ends without a newline. */
export function report(verdict: Verdict, language: Language): string {
  const { findings, findingCount, streams, events, erased } = verdict;
  const say = (text: Bilingual, details = {}) => filled(text[language], language, details);
  const rest = findingCount - findings.length;
  return [
    ...findings.map((finding) => sentence(finding, language)),
    ...(rest > 0 ? [say(MORE, { count: rest })] : []),
    say(COUNTS, { streams, events, erased }),
    findingCount === 0 ? HOLDS[language] : say(FAILS, { count: findingCount }),
    '',
    LIMITS[language],
    ...verdict.notProven.map((text) => `- ${text[language]}`),
  ].join('\n');
}

function sentence({ code, streamId, version, text }: Finding, language: Language): string {
  const place = [streamId ?? [], version === undefined ? [] : `${version}`].flat().join(' @ ');
  return harmless(`${code}  ${place === '' ? '' : `${place}: `}${text[language]}`);
}

/** A dossier may come from anyone: nothing in it may steer the terminal. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
