import { type Chance, random } from '@samenspel/log-proof/testing';
import type { AppendRequest } from '../../append-request.ts';
import type { NewEvent } from '../../event.ts';

/** Everything that is asked for in one run follows from its seed, so that any process can ask for it again. */
export type Plan = { seed: number; name: string };

export type Command = Omit<AppendRequest, 'expectedVersion'>;

const HOT_STREAMS = 8;
const WARM_STREAMS = 300;
const BATCHES = [1, 1, 1, 1, 2, 2, 3, 4, 5];

/** The nth command of a plan: 1 to 5 events on a stream where many write, where some write, or that is its own. */
export function commandOf({ seed, name }: Plan, n: number): Command {
  const chance = random(seed + n * 0x9e3779b1);
  const stream = chance.oneOf(['hot', 'warm', 'warm', 'cold'] as const);
  const streamId = `${name}/${stream}-${streamNumber(chance, n)[stream]}`;
  const size = chance.oneOf(BATCHES);
  const events = Array.from({ length: size }, (_, index) => eventOf(chance, n, index));
  return { streamId, kind: 'collaboration', commandId: `${name}/${n}`, actor: `person-${n % 7}`, events };
}

const streamNumber = (chance: Chance, n: number) => ({
  hot: chance.below(HOT_STREAMS),
  warm: chance.below(WARM_STREAMS),
  cold: n,
});

/** The command of a plan that has this id. */
export const commandNumbered = (plan: Plan, commandId: string): Command =>
  commandOf(plan, Number(commandId.split('/').at(-1)));

function eventOf(chance: Chance, n: number, index: number): NewEvent {
  return {
    id: chance.uuid(),
    type: chance.oneOf(['DecisionTaken', 'ObservationRecorded', 'TensionSurfaced']),
    typeVersion: 1,
    facts: { n, index, blockIds: ['productive-tension'] },
    texts: chance.oneOf([null, { line: `Line ${index} of command ${n}` }]),
    occurredOn: `2024-0${1 + chance.below(9)}-1${chance.below(10)}`,
  };
}
