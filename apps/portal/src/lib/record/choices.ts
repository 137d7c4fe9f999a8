import { asName, type Collaboration, everyKind, type Language, titleOfRecord } from '@samenspel/domain';
import { latestAnd } from '#lib/list/latest.ts';
import { personIn } from './shown.ts';

export interface Option {
  value: string;
  label: string;
}
/** What there is to choose from, the latest of it. */
export interface Offered {
  options: readonly Option[];
  /** How many older ones are not among them. */
  earlier: number;
}
/** What references can point to in one collaboration, by what they refer to. */
export type Choices = Readonly<Record<string, Offered>>;

/**
 * The latest that a form can refer to, as far as the person may see it.
 * @param chosen ids that are referred to already: they stay among the choices, however old they are, and also when they were
 * withdrawn or sit here no more.
 */
export function choicesIn(state: Collaboration, language: Language, chosen: readonly string[] = []): Choices {
  const byKind = Object.fromEntries(everyKind.map(({ id }) => [id, recordsOf(state, id, language, chosen)]));
  const ofKinds = everyKind.map(({ id, name }) => named(byKind[id] ?? none, name[language]));
  return {
    ...byKind,
    partner: offered(Object.values(state.partners), chosen, ({ name }) => name),
    person: offered(personsIn(state, language, chosen), chosen, ({ name }) => name),
    record: inAll([offered(Object.values(state.decisions), chosen, ({ title }) => title), ...ofKinds]),
  };
}

const none: Offered = { options: [], earlier: 0 };

function offered<T extends { id: string }>(
  all: readonly T[],
  chosen: readonly string[],
  nameOf: (one: T) => string,
): Offered {
  const { latest, earlier } = latestAnd(all, chosen);
  return { options: latest.map((one) => ({ value: one.id, label: asName(nameOf(one)) })), earlier };
}

const gone = {
  nl: { withdrawn: 'ingetrokken', person: 'iemand die hier niet meer zit' },
  en: { withdrawn: 'withdrawn', person: 'somebody who no longer sits here' },
};

const recordsOf = (
  state: Collaboration,
  kind: string,
  language: Language,
  chosen: readonly string[],
): Offered =>
  offered(
    Object.values(state.records).filter(
      ({ id, ...record }) => record.kind === kind && (!record.withdrawn || chosen.includes(id)),
    ),
    chosen,
    ({ id, withdrawn }) =>
      `${titleOfRecord(state, id) ?? '…'}${withdrawn ? ` (${gone[language].withdrawn})` : ''}`,
  );

const inAll = (several: readonly Offered[]): Offered => ({
  options: several.flatMap(({ options }) => options),
  earlier: several.reduce((sum, { earlier }) => sum + earlier, 0),
});

const named = ({ options, earlier }: Offered, kind: string): Offered => ({
  options: options.map(({ value, label }) => ({ value, label: `${kind}: ${label}` })),
  earlier,
});

const personsIn = (
  state: Collaboration,
  language: Language,
  chosen: readonly string[],
): { id: string; name: string }[] =>
  Object.keys(state.seats).flatMap((id) => {
    const name = personIn(state, id, language) ?? (chosen.includes(id) ? gone[language].person : null);
    return name === null ? [] : [{ id, name }];
  });
