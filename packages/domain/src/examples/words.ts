/** What people might write in a field, by its Dutch label; items of a list take them in turn. */
const wordsByLabel: Readonly<Record<string, readonly [string, ...string[]]>> = {
  naam: ['Buurthuis Avondplein'],
  vraagstuk: ['Reizigers voelen zich ’s avonds niet op hun gemak op het stationsplein.'],
  'in het kort': ['Gemeente, vervoerder en ontwerpers maken het plein samen weer van iedereen.'],
  portfolio: ['Noordwaal'],
  titel: ['Een kiosk op het plein'],
  situatie: ['Na acht uur is er niemand meer; de laatste winkel sloot in maart.\n\nWachten voelt er lang.'],
  optie: ['Een kiosk die tot middernacht open is', 'Niets doen'],
  ervoor: ['Er is altijd iemand – ook na de laatste trein.', 'Het kost niets.'],
  ertegen: ['Twee avonden per week zijn nog niet bemand.', 'Dan blijft het zoals het is.'],
  aanname: ['Er zijn genoeg mensen die een avond willen staan.', 'De vergunning komt vóór de zomer.'],
  groep: ['Reizigers die laat thuiskomen', 'De bewoners van het café ernaast'],
  'waaraan merken we het': [
    'Mensen wachten op het plein in plaats van in de hal.',
    'De wijkagent komt even zitten.',
  ],
  'ander geluid': ['De vervoerder denkt dat licht meer helpt dan gezelschap.'],
  waarom: ['Omdat we eerst willen weten of het plein levendiger wordt.'],
  'waarom erbij': ['Kent de straten en wie er ’s avonds komt.'],
  'verwachte bijdrage': ['Twee mensen op donderdagavond, en de sleutel van het magazijn.'],
  overdracht: ['De rol van gastvrouw gaat over naar de bibliotheek.'],
  afscheid: ['Dank voor drie jaar doorzetten – de koffie staat klaar.'],
  'zoals geschreven': ['vervangt ADR-3'],
  'status zoals geschreven': ['Aanvaard op 13 juni 2024'],
  besluit: ['We bouwen de kiosk en draaien hem een half jaar op proef.'],
  gevolgen: ['De hal blijft ’s avonds dicht; het onderhoud ligt bij ons.'],
  'oorspronkelijke tekst': ['# 7. Een kiosk op het plein\n\nStatus: Aanvaard\n\nWe bouwen de kiosk.'],
  'wat blijft': ['De openingstijden en de afspraak met de buren.'],
  'wat wordt teruggedraaid': ['De kiosk gaat weer weg en het plein wordt geveegd.'],
  'wat niet terug kan': ['De stroomkast in de grond.'],
  'wat hielp of hinderde buiten ons om': ['De zomer was warm, dus er was meer volk op de been.'],
};

/** A text for a field, the same at every call. */
export function textFor(label: string, index: number): string {
  const words = wordsByLabel[label];
  return words ? (words[index % words.length] as string) : `Een voorbeeld bij “${label}”.`;
}

const keysByName: Readonly<Record<string, readonly [string, ...string[]]>> = {
  id: ['option-1', 'option-2'],
  choice: ['option-1'],
  involved: ['person-1', 'person-2'],
  from: ['decision-1'],
  to: ['decision-2'],
  by: ['decision-2'],
  sourceKey: ['besluiten/0007-kiosk'],
  file: ['besluiten/0007-kiosk.md'],
  numbers: ['7', '0007'],
};

/** An id or key for a field by its name: `roundId` is always `round-1`, so that examples speak of each other. */
export function keyFor(name: string, index: number): string {
  const keys = keysByName[name];
  return keys ? (keys[index % keys.length] as string) : `${name.replace(/Id$/, '')}-${index + 1}`;
}

const datesByName: Readonly<Record<string, string>> = {
  from: '2024-04-01',
  until: '2024-05-31',
  byDate: '2024-11-14',
  reviewOn: '2024-11-14',
};

/** A day for a field by its name. */
export const dateFor = (name: string): string => datesByName[name] ?? '2024-06-13';
