import type { Problem } from '@samenspel/decision-records';
import { InvalidInput, Refusal } from '@samenspel/domain';

/** Why an upload cannot be taken at all. */
export const refuseFiles = (nl: string, en: string): Refusal => new Refusal('INVALID', { nl, en }, 'files');

/** Files that could not be read, each with its place; nothing was recorded. */
export const unreadable = (problems: readonly Problem[]): InvalidInput =>
  new InvalidInput(
    problems.map(({ path, line, message }) => ({
      field: `${path}:${line}`,
      text: { nl: `${path}:${line}: ${message.nl}`, en: `${path}:${line}: ${message.en}` },
    })),
  );
