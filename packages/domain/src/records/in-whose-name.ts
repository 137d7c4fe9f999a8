import type * as v from 'valibot';
import { may } from '../access/access.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { partnersOf } from '../partners/side-of.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { RecordKind } from './kind.ts';
import { referencesIn } from './references.ts';
import type { BlockRecord } from './state.ts';
import type { StepDefinition } from './step.ts';
import { besideVouching } from './vouching.ts';

export type Said = Readonly<Record<string, unknown>>;
type Kind = Pick<RecordKind, 'steps' | 'later' | 'fields'>;

const named = (kind: Kind, name: string, value: unknown): string[] =>
  referencesIn(kind.fields[name] as v.GenericSchema, value).flatMap(({ id, to }) =>
    to === 'partner' ? id : [],
  );

/** Of what is said along with standing behind such a record: the fields that name partners, and the words that are theirs. */
function alongWith(kind: Kind): { names: readonly string[]; words: readonly string[] } {
  const along = besideVouching(kind);
  const names = along.filter((name) => named(kind, name, ['x']).length > 0);
  return { names, words: names.length === 0 ? [] : along.filter((name) => !names.includes(name)) };
}

/**
 * New words along with an endorsement are of the partners it names: of one that endorses only now, or for which its giver sits.
 * Who guides the process, or the collaboration, notes them for anybody. What was said before may be said along.
 * @throws Refusal INVALID.
 */
export function mustSayInWhoseName(
  state: Collaboration,
  kind: Kind,
  step: StepDefinition,
  { record, said, actor }: { record: BlockRecord; said: Said; actor: string },
): void {
  const { names, words } = alongWith(kind);
  const stood: Said = record.state === step.to ? record.fields : {};
  if (!step.vouches || !words.some((name) => said[name] !== undefined && said[name] !== stood[name])) return;
  const partners = (of: Said) => names.flatMap((name) => named(kind, name, of[name]));
  const [spoke, own] = [partners(stood), partnersOf(state, actor)];
  const speaks = (id: string) => !spoke.includes(id) || own.includes(id) || may(state, actor, 'round:manage');
  if (!partners(said).some(speaks)) throw inNobodysName(names[0]);
}

const inNobodysName = (field = '') =>
  new Refusal(
    'INVALID',
    {
      nl: 'Zeg namens wie deze bedenkingen zijn: kies ook voor wie je aan tafel zit, of wie nu pas onderschrijft. De procesbegeleider of coördinator kan ze voor anderen noteren.',
      en: 'Say in whose name these reservations are: choose for whom you sit at the table too, or who endorses only now. A facilitator or coordinator can note them for others.',
    },
    field,
  );

/** The fields of a kind whose words are of the partners that are named beside them. */
export const wordsOfPartners = (kind: Kind): readonly string[] => alongWith(kind).words;

/** The fields that each says anew who stands behind such a record: in whose name, and their words. */
export function saidByEach(kind: Kind): readonly string[] {
  const { names, words } = alongWith(kind);
  return [...names, ...words];
}

/** Whether a step says words of partners without standing behind the record, as some could: nobody knows in whose name. */
export const isInNobodysName = (kind: Kind, type: string): boolean =>
  kind.steps[type] !== undefined && !kind.steps[type].vouches && wordsOfPartners(kind).length > 0;

/** Whether somebody stands behind a record in an event, in the name of partners that are not all shown. */
export const isOfHidden = (
  kind: Kind,
  type: string,
  said: Said,
  isHidden: (id: string) => boolean,
): boolean =>
  kind.steps[type]?.vouches === true &&
  alongWith(kind).names.some((name) => named(kind, name, said[name]).some(isHidden));
