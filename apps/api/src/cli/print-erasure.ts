import type { Plan } from '../erasure/plan.ts';
import type { Replayed } from '../erasure/replay.ts';
import type { Say } from './language.ts';

/** Tells what an erasure would take away, by place, day, kind and id of each entry; never what it says. */
export function printPlan({ events, copies, answers, name }: Plan, say: Say): void {
  const count = events.length;
  say({
    nl: `De teksten van ${count} ${count === 1 ? 'gebeurtenis' : 'gebeurtenissen'}:`,
    en: `The texts of ${count} ${count === 1 ? 'event' : 'events'}:`,
  });
  printEvents(events, say);
  if (answers > 0)
    say({
      nl: `Antwoorden buiten de geschiedenis: ${answers}. Wat al gepubliceerd is blijft.`,
      en: `Answers outside the history: ${answers}. What was published stays.`,
    });
  if (name) say({ nl: 'De naam van de persoon, overal.', en: 'The name of the person, everywhere.' });
  if (copies.length > 0)
    say({
      nl: 'Dit blijft staan, en zegt misschien hetzelfde: letterlijk, vertaald of als zin van de vertrouwenskring. Kijk of het ook weg moet, met --event:',
      en: 'This stays, and may say the same: word for word, translated or as a sentence of the trusted circle. See whether it is to go too, with --event:',
    });
  printEvents(copies, say);
}

function printEvents(events: Plan['events'], say: Say): void {
  for (const { version, occurredOn, type, id } of events) {
    const line = `  ${String(version).padStart(5)}  ${occurredOn}  ${type}  ${id}`;
    say({ nl: line, en: line });
  }
}

/** Tells what came of a replay; what is not in this log is good to know and no mistake. */
export function printReplay({ again, already, missing }: Replayed, torn: boolean, say: Say): void {
  say({
    nl: `Wisregister: ${again} opnieuw uitgevoerd, ${already} waren al in orde.`,
    en: `Erasure register: ${again} carried out again, ${already} were as they should be.`,
  });
  for (const [stream, count] of missing)
    say({
      nl: `  ${stream}: ${count} gebeurtenissen staan niet in deze database.`,
      en: `  ${stream}: ${count} events are not in this database.`,
    });
  if (torn)
    say({
      nl: 'De laatste regel van het register is afgebroken; wat daar stond is nooit gewist. Geef die opdracht opnieuw.',
      en: 'The last line of the register broke off; what it was about was never erased. Give that command again.',
    });
}

/** Tells what happened, and what the database itself may still hold. */
export function printErased(erased: number, swept: boolean, say: Say): void {
  say({
    nl: `Gewist: de teksten van ${erased} gebeurtenissen.`,
    en: `Erased: the texts of ${erased} events.`,
  });
  if (!swept)
    say({
      nl: 'Laat een beheerder `vacuum (analyze)` uitvoeren: tot dan houdt PostgreSQL resten in zijn bestanden.',
      en: 'Let an administrator run `vacuum (analyze)`: until then PostgreSQL keeps remains in its files.',
    });
  say({
    nl: 'Back-ups van vóór nu bevatten de teksten nog; docs/operators.md zegt hoe daarmee om te gaan.',
    en: 'Backups from before now still hold the texts; docs/operators.md says what to do about them.',
  });
}

/** Tells where more of the person is kept, such as what they recorded while this went on. */
export function printLeft(keys: readonly string[], say: Say): void {
  if (keys.length === 0) return;
  say({
    nl: `Van deze persoon staat nog iets in ${keys.join(', ')}. Wis het daar ook.`,
    en: `Something of this person is still in ${keys.join(', ')}. Erase it there too.`,
  });
}
