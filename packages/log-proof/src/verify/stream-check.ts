import { schemaFile } from '../dossier/cloud-event.ts';
import type { ManifestStream } from '../dossier/manifest.ts';
import { eventHash, NO_HASH } from '../event-hash.ts';
import type { ChainedEvent } from '../proven-event.ts';
import { checkClaimAt, checkClaimsAtEnd } from './claim-check.ts';
import { type Finding, finding } from './finding.ts';
import type { Line } from './lines.ts';
import { readLine } from './read-line.ts';
import { checkTexts } from './texts-check.ts';
import { UuidSet } from './uuid-set.ts';
import type { Claim } from './witness.ts';

/** Checks one stream, line by line; keeps the last event and the ids, nothing else. */
export class StreamCheck {
  events = 0;
  erased = 0;
  /** Where the schemas of the types that occurred must lie. */
  readonly schemas = new Set<string>();
  readonly #stream: ManifestStream;
  readonly #claims: readonly Claim[];
  readonly #ids = new UuidSet();
  #last: ChainedEvent | null = null;

  constructor(stream: ManifestStream, claims: readonly Claim[]) {
    this.#stream = stream;
    this.#claims = claims;
  }

  /** What is wrong with the next line. After a fault it goes on from what the line says of itself. */
  line(line: Line): Finding[] {
    const { streamId, file } = this.#stream;
    const { event, problem, ours } = readLine(line.text);
    if (event === null)
      return [finding('UNREADABLE_LINE', { streamId }, { line: line.number, file, problem })];
    const findings = ours ? [] : [finding('ENVELOPE', event)];
    findings.push(...this.#checkEvent(event), ...this.#checkLinks(event), ...checkTexts(event));
    for (const claim of this.#claims) findings.push(...checkClaimAt(claim, event));
    this.#remember(event);
    return findings;
  }

  /** What is wrong with where the stream ends; call it after the last line. */
  end(): Finding[] {
    return checkClaimsAtEnd(this.#claims, this.#last);
  }

  #remember(event: ChainedEvent): void {
    this.events += 1;
    if (event.texts === null && event.textsCommitment !== null) this.erased += 1;
    this.schemas.add(schemaFile(event));
    this.#last = event;
  }

  *#checkEvent(event: ChainedEvent): Generator<Finding> {
    if (event.streamId !== this.#stream.streamId)
      yield finding('STREAM_UNKNOWN', event, { witness: this.#stream.file });
    if (eventHash(event, event.previousHash) !== event.hash) yield finding('HASH_MISMATCH', event);
    if (!this.#ids.add(event.id)) yield finding('DUPLICATE_ID', event, { id: event.id });
  }

  *#checkLinks(event: ChainedEvent): Generator<Finding> {
    const last = this.#last;
    const expected = (last?.version ?? 0) + 1;
    if (event.version !== expected) yield finding('VERSION_GAP', event, { expected, found: event.version });
    if (event.previousHash !== (last?.hash ?? NO_HASH)) yield finding('CHAIN_BROKEN', event);
    if (last && event.recordedAt < last.recordedAt) yield finding('TIME_BACKWARDS', event);
    const place = last?.commandId === event.commandId ? last.commandIndex + 1 : 1;
    if (event.commandIndex !== place)
      yield finding('COMMAND_INDEX', event, { expected: place, found: event.commandIndex });
  }
}
