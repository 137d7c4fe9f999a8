import { commitment } from '../commitment.ts';
import { NO_HASH } from '../event-hash.ts';
import type { ChainedEvent } from '../proven-event.ts';
import { chained, type LoggedStream } from './logged-stream.ts';
import { type Chance, random } from './random.ts';
import { randomObject, randomText } from './random-value.ts';

const STREAM_NAMES = ['collaboration', 'één dorp', 'a/b', '\u{1f600}', '\ufb33'];
const TYPES = ['CollaborationStarted', 'DecisionTaken', 'ObservationRecorded'];
const FIRST_MOMENT = Date.UTC(2024, 0, 1);

/** Up to five streams of up to twelve proper events each, made from a seed; texts of some are erased. */
export function randomHistory(seed: number): LoggedStream[] {
  const chance = random(seed);
  return Array.from({ length: 1 + chance.below(5) }, (_, index) => randomStream(chance, index));
}

function randomStream(chance: Chance, index: number): LoggedStream {
  const streamId = `${chance.oneOf(STREAM_NAMES)}-${index}`;
  const events: ChainedEvent[] = [];
  const length = 1 + chance.below(12);
  while (events.length < length) events.push(...randomAppend(chance, streamId, events.at(-1)));
  return { streamId, kind: chance.oneOf(['collaboration', 'portfolio']), events: chained(events) };
}

function randomAppend(chance: Chance, streamId: string, last: ChainedEvent | undefined): ChainedEvent[] {
  const moment = last ? Date.parse(last.recordedAt) + chance.below(3) * 1_000 : FIRST_MOMENT;
  const shared = {
    streamId,
    recordedAt: new Date(moment).toISOString(),
    actor: `person-${chance.below(9)}${randomText(chance)}`,
    commandId: chance.uuid(),
    causedBy: chance.oneOf([null, chance.uuid()]),
  };
  return Array.from({ length: 1 + chance.below(3) }, (_, index) => {
    const version = (last?.version ?? 0) + index + 1;
    return { ...shared, ...randomContent(chance), version, commandIndex: index + 1 };
  });
}

type Content = Omit<
  ChainedEvent,
  'streamId' | 'version' | 'recordedAt' | 'actor' | 'commandId' | 'commandIndex' | 'causedBy'
>;

function randomContent(chance: Chance): Content {
  return {
    id: chance.uuid(),
    type: chance.oneOf(TYPES),
    typeVersion: 1 + chance.below(2),
    facts: { block: 'productive-tension', ...randomObject(chance, 3) },
    ...randomTexts(chance),
    occurredOn: `2024-01-${10 + chance.below(20)}`,
    previousHash: NO_HASH,
    hash: NO_HASH,
  };
}

function randomTexts(chance: Chance): Pick<ChainedEvent, 'texts' | 'textsSalt' | 'textsCommitment'> {
  if (chance.below(3) === 0) return { texts: null, textsSalt: null, textsCommitment: null };
  const texts = { line: randomText(chance), text: randomText(chance) };
  const textsSalt = chance.hex(32);
  const textsCommitment = commitment(Buffer.from(textsSalt, 'hex'), texts);
  if (chance.below(3) === 0) return { texts: null, textsSalt: null, textsCommitment };
  return { texts, textsSalt, textsCommitment };
}
