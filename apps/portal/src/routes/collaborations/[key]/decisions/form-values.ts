import { type Decision, doNothing, type Language } from '@samenspel/domain';
import type { FormValue, FormValues } from '#lib/form/read.ts';
import { textIn } from '#lib/form/values.ts';

/** An empty draft: doing nothing is offered as the first option, with room for others. */
export const emptyDraft = (language: Language): FormValues => ({
  options: [{ title: doNothing[language] }],
});

/** A decision as its form shows it. */
export function valuesOf(decision: Decision): FormValues {
  const { title, context, blocks, options, assumptions, involved, affected, expectedEffects } = decision;
  return {
    title,
    context: context ?? '',
    blocks: [...blocks],
    options: options.map((option) => given(option)),
    assumptions: assumptions.map((assumption) => given(assumption)),
    expectedEffects: expectedEffects.map((effect) => given(effect)),
    howDecided: decision.howDecided ?? '',
    reversibility: decision.reversibility ?? '',
    involved: [...involved],
    affectedLines: affected.join('\n'),
  };
}

const given = (record: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/**
 * What the form says as the command takes it: groups that are affected stand on lines of their own, and of an assumption whose
 * text was emptied nothing is left.
 */
export function commandValues({ affectedLines, more: _button, ...given }: FormValues): FormValues {
  const { assumptions } = given;
  const values = Array.isArray(assumptions)
    ? { ...given, assumptions: assumptions.filter(saysSomething) }
    : given;
  if (typeof affectedLines !== 'string') return values;
  const affected = affectedLines.split('\n').map((line) => line.trim());
  return { ...values, affected: affected.filter((line) => line !== '') };
}

const saysSomething = (row: FormValue): boolean => textIn({ row }, 'row.text') !== '';
