import type { ChainedEvent } from '../proven-event.ts';
import type { LoggedStream } from './logged-stream.ts';
import { type Change, other, otherInside } from './mutation.ts';
import type { Chance } from './random.ts';

type Column = (event: ChainedEvent, chance: Chance) => Partial<ChainedEvent> | null;

const otherHex: (value: string) => string = (value) => (value.startsWith('0') ? '1' : '0') + value.slice(1);
const whenTexts =
  (column: Column): Column =>
  (event, chance) =>
    event.texts ? column(event, chance) : null;
const whenCommitted =
  (column: Column): Column =>
  (event, chance) =>
    event.textsCommitment ? column(event, chance) : null;

/** What can be changed in one event without touching anything else, by name. */
const COLUMNS: Record<string, Column> = {
  'stream id changed': ({ streamId }) => ({ streamId: `${streamId}x` }),
  'version changed': ({ version }, chance) => ({ version: version + 1 + chance.below(3) }),
  'id changed': (_, chance) => ({ id: chance.uuid() }),
  'type changed': ({ type }) => ({ type: `${type}Again` }),
  'type version changed': ({ typeVersion }) => ({ typeVersion: typeVersion + 1 }),
  'facts changed': ({ facts }, chance) => ({ facts: otherInside(facts, chance) }),
  'fact added': ({ facts }) => ({ facts: { ...facts, added: null } }),
  'facts emptied': () => ({ facts: {} }),
  'texts changed': whenTexts(({ texts }, chance) => ({
    texts: otherInside(texts ?? {}, chance) as Record<string, string>,
  })),
  'texts added': ({ texts }) => (texts ? null : { texts: { line: 'x' } }),
  'texts removed and their salt left': whenTexts(() => ({ texts: null })),
  'salt changed': whenTexts(({ textsSalt }) => ({ textsSalt: otherHex(textsSalt ?? '0') })),
  'salt removed and the texts left': whenTexts(() => ({ textsSalt: null })),
  'commitment changed': whenCommitted(({ textsCommitment }) => ({
    textsCommitment: otherHex(textsCommitment ?? '0'),
  })),
  'commitment removed': whenCommitted(() => ({ textsCommitment: null })),
  'commitment, salt and texts removed': whenCommitted(() => ({
    texts: null,
    textsSalt: null,
    textsCommitment: null,
  })),
  'day changed': ({ occurredOn }) => ({ occurredOn: occurredOn.replace('2024', '2023') }),
  'moment changed': ({ recordedAt }, chance) => ({
    recordedAt: new Date(Date.parse(recordedAt) + chance.oneOf([-1, 1])).toISOString(),
  }),
  'actor changed': ({ actor }, chance) => ({ actor: String(other(actor, chance)) }),
  'command changed': ({ commandId }, chance) => ({ commandId: String(other(commandId, chance)) }),
  'place in the command changed': ({ commandIndex }) => ({ commandIndex: commandIndex + 1 }),
  'cause changed': ({ causedBy }, chance) => ({ causedBy: causedBy === null ? chance.uuid() : null }),
  'hash changed': ({ hash }) => ({ hash: otherHex(hash) }),
  'previous hash changed': ({ previousHash }) => ({ previousHash: otherHex(previousHash) }),
};

/** A change of one column of one event, for each column and what can be done to it. */
export const columnChanges: Record<string, Change> = Object.fromEntries(
  Object.entries(COLUMNS).map(([name, column]) => [name, inOneEvent(column)]),
);

function inOneEvent(column: Column): Change {
  return (stream, chance): LoggedStream | null => {
    const at = chance.below(stream.events.length);
    const changes = stream.events.map((event, index) => (index === at ? column(event, chance) : {}));
    if (changes[at] === null) return null;
    return { ...stream, events: stream.events.map((event, index) => ({ ...event, ...changes[index] })) };
  };
}
