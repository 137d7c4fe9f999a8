import { InvalidInput, type Text } from '@samenspel/domain';
import { inputOf } from '#lib/command/named.ts';
import type { FormValue } from '#lib/form/read.ts';

const missing: Text = { nl: 'Vul dit in.', en: 'Fill this in.' };

/**
 * The partners somebody starts with, each as the input of `joinPartner`.
 * @throws InvalidInput with the row in front of each field, before anything is recorded.
 */
export function partnersIn(rows: FormValue | undefined): ReturnType<typeof inputOf<'joinPartner'>>[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row, index) => {
    if (typeof row !== 'object' || Array.isArray(row))
      throw new InvalidInput([{ field: `partners.${index}.name`, text: missing }]);
    try {
      return inputOf('joinPartner', row);
    } catch (problem) {
      if (!(problem instanceof InvalidInput)) throw problem;
      throw new InvalidInput(
        problem.issues.map(({ field, text }) => ({ field: `partners.${index}.${field}`, text })),
      );
    }
  });
}
