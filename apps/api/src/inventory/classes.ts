/** What a class of data is, how long it is kept and where it goes when somebody asks for erasure. */
type DataClass = { means: string; kept: string; erased: string };

/** From harmless to dangerous. A new column or field gets one of these; see `columns.ts` and `event-fields.ts`. */
export const dataClasses = {
  public: {
    means: 'Says nothing of people or of what a team wrote: numbers, names and moments of the software.',
    kept: 'As long as what it belongs to.',
    erased: 'Not: there is nothing of anybody in it.',
  },
  team: {
    means:
      'Content of a collaboration that is no free text: choices, dates, amounts, links, published counts. For the team, and for others as it was shared.',
    kept: 'For good where it is in the log; elsewhere as long as the table says.',
    erased: 'Stays in the log, which has to add up; read tables follow the log.',
  },
  freeText: {
    means: 'Free text of people, which may hold personal data of anybody.',
    kept: 'Until it is erased.',
    erased:
      '`samenspel erase` takes it out of the log (`erasure/carry-out.ts`); read tables and memory follow in the same moment.',
  },
  pseudonymous: {
    means: 'The number by which the log knows a person, or something that points to one.',
    kept: 'For good where it is in the log; elsewhere as long as the table says.',
    erased: 'Stays, without a name to it once the name was erased (`samenspel erase --name`).',
  },
  identity: {
    means: 'Who somebody is and how they sign in: name, address, device, dates of a session.',
    kept: 'As long as the table says.',
    erased:
      '`samenspel erase --name` (`identity/forget-account.ts`); the account goes also after `KEEP_ACCOUNTS_MONTHS`.',
  },
  secret: {
    means:
      'Opens something, or is for one person alone: keys, tokens and their hashes, answers. Encrypted or hashed where it can be.',
    kept: 'As long as the table says.',
    erased: 'With the account, or with the answer; the sealing key itself is a file that the operator keeps.',
  },
} as const satisfies Record<string, DataClass>;

export type DataClassId = keyof typeof dataClasses;
