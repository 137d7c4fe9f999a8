import type { Imported, Noted } from '../import/import-decisions.ts';
import type { Say } from './language.ts';

/** Tells what came of an import: the counts, and each thing that was not read or understood with its file and line. */
export function printImport(imported: Imported, say: Say): void {
  const { history, read, added, changed, unchanged, passedOver, links, problems } = imported;
  const serious = problems.filter(({ severity }) => severity !== 'note');
  const notes = problems.length - serious.length;
  say({
    nl: `${history.state.name}: ${read} besluiten gelezen: ${added} nieuw, ${changed} gewijzigd, ${unchanged} ongewijzigd, ${passedOver} overgeslagen; ${links} verbanden.`,
    en: `${history.state.name}: ${read} decisions read: ${added} new, ${changed} changed, ${unchanged} unchanged, ${passedOver} passed over; ${links} links.`,
  });
  if (serious.length > 0) say({ nl: 'Niet gelezen of niet begrepen:', en: 'Not read or not understood:' });
  for (const problem of serious) say(lineOf(problem));
  if (notes > 0)
    say({
      nl: `Daarnaast ${notes} opmerkingen (--notes toont ze).`,
      en: `And ${notes} notes (--notes shows them).`,
    });
}

/** The notes that the summary only counts. */
export function printNotes({ problems }: Imported, say: Say): void {
  for (const problem of problems.filter(({ severity }) => severity === 'note')) say(lineOf(problem));
}

const lineOf = ({ path, line, message }: Noted) => ({
  nl: `  ${path}:${line}: ${message.nl}`,
  en: `  ${path}:${line}: ${message.en}`,
});
