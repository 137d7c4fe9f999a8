import { erasureReasons, Refusal } from '@samenspel/domain';
import type { Choice } from '../erasure/choose.ts';
import type { ErasureReason } from '../erasure/entry.ts';

export type ErasureOptions = {
  why: ErasureReason;
  event?: string[];
  actor?: string;
  record?: string[];
  name: boolean;
  by: string;
  dryRun: boolean;
  yes: boolean;
};

export const reasons = Object.keys(erasureReasons) as ErasureReason[];

/** @throws Refusal INVALID with the reasons there are. */
export function readReason(value: string): ErasureReason {
  const reason = reasons.find((known) => known === value);
  if (reason) return reason;
  const list = reasons.join(', ');
  throw invalid(
    `“${value}” is geen reden om te wissen. Kies uit ${list}.`,
    `“${value}” is no reason to erase. Choose from ${list}.`,
  );
}

/** @throws Refusal INVALID unless exactly one way of choosing was used. */
export function choiceOf({ event, actor, record, name }: ErasureOptions): Choice {
  const choices = [
    ...(event ? [{ events: event }] : []),
    ...(actor ? [{ actor }] : []),
    ...(record ? [{ records: record }] : []),
  ];
  const [choice] = choices;
  if (!choice || choices.length > 1)
    throw invalid(
      'Zeg op één manier wat er gewist wordt: --event, --actor of --record.',
      'Say in one way what is to be erased: --event, --actor or --record.',
    );
  if (name && !actor)
    throw invalid(
      '--name hoort bij --actor: het gaat om de naam van die persoon.',
      '--name goes with --actor: it is about the name of that person.',
    );
  return choice;
}

/** @throws Refusal INVALID when there is none: after a restore erased text would come back. */
export function mustHaveRegister(register: string | null): string {
  if (register) return register;
  throw invalid(
    'Er is geen wisregister. Noem met ERASURE_REGISTER een bestand buiten de database; zonder dat komt gewiste tekst terug met een oudere back-up.',
    'There is no erasure register. Name a file outside the database with ERASURE_REGISTER; without it erased text comes back with an older backup.',
  );
}

const invalid = (nl: string, en: string) => new Refusal('INVALID', { nl, en });
