import { type Collaboration, everyKind, type Language, seats, titleOfRecord } from '@samenspel/domain';

export interface Option {
  value: string;
  label: string;
}
/** What references can point to in one collaboration, by what they refer to. */
export type Choices = Readonly<Record<string, readonly Option[]>>;

/** Everything a form can refer to, as far as the person may see it. */
export function choicesIn(state: Collaboration, language: Language): Choices {
  const byKind = Object.fromEntries(everyKind.map(({ id }) => [id, recordsOf(state, id)]));
  const decisions = Object.values(state.decisions).map(({ id, title }) => ({ value: id, label: title }));
  return {
    ...byKind,
    partner: Object.values(state.partners).map(({ id, name }) => ({ value: id, label: name })),
    person: personsIn(state, language),
    record: [...decisions, ...everyKind.flatMap(({ id, name }) => named(byKind[id] ?? [], name[language]))],
  };
}

const recordsOf = (state: Collaboration, kind: string): Option[] =>
  Object.values(state.records)
    .filter((record) => record.kind === kind && !record.withdrawn)
    .map(({ id }) => ({ value: id, label: titleOfRecord(state, id) ?? '…' }));

const named = (options: readonly Option[], kind: string) =>
  options.map(({ value, label }) => ({ value, label: `${kind}: ${label}` }));

/** People are known by their seat and the partner they sit there for, never by name. */
const personsIn = (state: Collaboration, language: Language): Option[] =>
  Object.entries(state.seats).flatMap(([personId, [first]]) =>
    first
      ? [
          {
            value: personId,
            label: [seats[first.seat].name[language], state.partners[first.partnerId ?? '']?.name]
              .filter(Boolean)
              .join(', '),
          },
        ]
      : [],
  );
