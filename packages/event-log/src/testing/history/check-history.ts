import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChainedEvent } from '@samenspel/log-proof';
import { readChain } from '../../read-chain.ts';
import { streamHeads } from '../../streams.ts';
import type { Call } from './call.ts';
import { chainFindings } from './chain-findings.ts';
import { commandFindings } from './command-findings.ts';

export type Checked = {
  /** One sentence for everything that is not as it was promised; empty when all is well. */
  findings: string[];
  /** Commands and events that are in the log, in all streams looked at. */
  commands: number;
  events: number;
};

/**
 * Holds what callers learned against what the log has, stream by stream, so that memory stays flat.
 * @param calls all calls there were to the streams looked at.
 * @param looksAt which streams; all of them unless told otherwise.
 */
export async function checkHistory(
  em: EntityManager,
  calls: readonly Call[],
  looksAt: (streamId: string) => boolean = () => true,
): Promise<Checked> {
  const heads = new Map((await streamHeads(em)).map((head) => [head.streamId, head]));
  const asked = Map.groupBy(calls, ({ streamId }) => streamId);
  const checked: Checked = { findings: [], commands: 0, events: 0 };
  for (const streamId of new Set([...asked.keys(), ...heads.keys()].filter(looksAt))) {
    const events: ChainedEvent[] = [];
    for await (const event of readChain(em, streamId)) events.push(event);
    const findings = [
      ...chainFindings(heads.get(streamId), events),
      ...commandFindings(asked.get(streamId) ?? [], events),
    ];
    checked.findings.push(...findings.map((finding) => `${streamId}: ${finding}`));
    checked.commands += new Set(events.map(({ commandId }) => commandId)).size;
    checked.events += events.length;
  }
  return checked;
}
