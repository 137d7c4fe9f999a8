/** How much "we do not know yet" there is: under a quarter, a quarter up to half, half or more. */
export const unknownNoteIds = ['none', 'some', 'many'] as const;

export type UnknownNoteId = (typeof unknownNoteIds)[number];

/**
 * The note on the share of "we do not know yet" among all answers.
 * @param unknown number of people who do not know yet
 * @param answers number of answers of any kind, those included
 */
export function unknownNote(unknown: number, answers: number): UnknownNoteId {
  if (answers === 0) return 'none';
  if (2 * unknown >= answers) return 'many';
  return 4 * unknown >= answers ? 'some' : 'none';
}
