import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { contentForm, eventHash, NO_HASH } from './event-hash.ts';
import type { ProvenEvent } from './proven-event.ts';
import { type Chance, random } from './testing/random.ts';
import { randomObject, randomText } from './testing/random-value.ts';

function randomEvent(chance: Chance): ProvenEvent {
  return {
    streamId: randomText(chance),
    version: chance.below(1_000),
    id: chance.uuid(),
    type: randomText(chance),
    typeVersion: chance.below(9),
    facts: randomObject(chance, 3),
    textsCommitment: chance.oneOf([null, chance.hex(32)]),
    occurredOn: '2024-02-29',
    recordedAt: '2024-02-29T12:00:00.123Z',
    actor: randomText(chance),
    commandId: randomText(chance),
    commandIndex: chance.below(9),
    causedBy: chance.oneOf([null, randomText(chance)]),
  };
}

test('the content is the canonical form of the event without its moment', () => {
  const chance = random(1);
  for (let round = 0; round < 500; round += 1) {
    const event = randomEvent(chance);
    const { recordedAt: _, ...content } = event;
    expect(contentForm(event, canonical(event.facts))).toBe(canonical(content));
  }
});

test('the hash is the SHA-256 of the hash before, the hash of the content and the moment', () => {
  const event = { ...randomEvent(random(3)), actor: 'Zoë €' };
  const { recordedAt, ...content } = event;
  const contentBytes = createHash('sha256').update(canonical(content), 'utf8').digest();
  const before = 'ab'.repeat(32);
  const bytes = Buffer.concat([Buffer.from(before, 'hex'), contentBytes, Buffer.from(recordedAt, 'ascii')]);
  expect(bytes).toHaveLength(88);
  expect(eventHash(event, before)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('texts, salt and hashes that come along with an event do not change what is proven', () => {
  const event = randomEvent(random(4));
  expect(eventHash({ ...event, ...{ texts: { line: 'x' }, hash: NO_HASH } }, NO_HASH)).toBe(
    eventHash(event, NO_HASH),
  );
});

test('an event with a missing member is refused', () => {
  const { actor: _, ...rest } = randomEvent(random(5));
  expect(() => eventHash(rest as ProvenEvent, NO_HASH)).toThrow(TypeError);
});
