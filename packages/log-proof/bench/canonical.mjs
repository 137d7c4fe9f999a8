// How fast the canonical form and the hash of a small event are, against JSON.stringify. `npm run bench`; build first.
import { canonical, commitment, contentForm, eventHash, NO_HASH } from '../dist/index.js';

const ROUNDS = 5;
const COUNT = 200_000;

const events = Array.from({ length: 1_000 }, (_, index) => ({
  streamId: 'collaboration-01890a5d-ac96-774b-bcce-b302099a8057',
  version: index + 1,
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  type: 'ObservationRecorded',
  typeVersion: 1,
  facts: {
    block: 'productive-tension',
    rating: index % 6,
    evidence: ['a', 'b'],
    seat: { role: 'guide', since: '2024-01-01' },
  },
  textsCommitment: null,
  occurredOn: '2024-08-29',
  recordedAt: '2024-08-29T10:00:00.000Z',
  actor: 'person-17',
  commandId: `command-${index}`,
  commandIndex: 1,
  causedBy: null,
}));
const salt = new Uint8Array(32);

const subjects = {
  'JSON.stringify(event)': (event) => JSON.stringify(event),
  'canonical(facts)': (event) => canonical(event.facts),
  'canonical(event)': (event) => canonical(event),
  'contentForm(event)': (event) => contentForm(event, '{}'),
  'eventHash(event)': (event) => eventHash(event, NO_HASH),
  'commitment(texts)': (event) =>
    commitment(salt, { line: event.actor, text: 'A text of a sentence or two, as people write them.' }),
};

function rate(run) {
  const start = performance.now();
  for (let index = 0; index < COUNT; index += 1) run(events[index % events.length]);
  return COUNT / ((performance.now() - start) / 1_000);
}

for (const [name, run] of Object.entries(subjects)) {
  rate(run);
  const rates = Array.from({ length: ROUNDS }, () => rate(run)).sort((a, b) => a - b);
  console.log(
    name.padEnd(24),
    Math.round(rates[ROUNDS >> 1])
      .toLocaleString('en')
      .padStart(12),
    'a second',
  );
}
