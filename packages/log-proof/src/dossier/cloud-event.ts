import { canonical } from '../canonical.ts';
import type { ChainedEvent } from '../proven-event.ts';

/** An event as it leaves us: CloudEvents 1.0 in its JSON form, with what the chain needs as extension attributes. */
export type CloudEvent = {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  time: string;
  datacontenttype: 'application/json';
  dataschema: string;
  data: { facts: object; texts: Record<string, string> | null };
  streamid: string;
  streamversion: number;
  typeversion: number;
  occurredon: string;
  actor: string;
  commandid: string;
  commandindex: number;
  causedby?: string;
  textssalt?: string;
  textscommitment?: string;
  previoushash: string;
  hash: string;
};

/** The event in the form of CloudEvents 1.0; what is null is left out, as that form asks. Throws URIError for half a
 * surrogate pair in the stream's id. */
export function toCloudEvent(event: ChainedEvent): CloudEvent {
  return {
    specversion: '1.0',
    id: event.id,
    source: `urn:samenspel:stream:${encodeURI(event.streamId)}`,
    type: `samenspel.${event.type}`,
    time: event.recordedAt,
    datacontenttype: 'application/json',
    dataschema: schemaFile(event),
    data: { facts: event.facts, texts: event.texts },
    streamid: event.streamId,
    streamversion: event.version,
    typeversion: event.typeVersion,
    occurredon: event.occurredOn,
    actor: event.actor,
    commandid: event.commandId,
    commandindex: event.commandIndex,
    ...(event.causedBy !== null && { causedby: event.causedBy }),
    ...(event.textsSalt !== null && { textssalt: event.textsSalt }),
    ...(event.textsCommitment !== null && { textscommitment: event.textsCommitment }),
    previoushash: event.previousHash,
    hash: event.hash,
  };
}

/** Where a dossier keeps the JSON Schema of this type of event, seen from the dossier's folder. */
export function schemaFile({ type, typeVersion }: { type: string; typeVersion: number }): string {
  return `schemas/${type}.v${typeVersion}.json`;
}

/**
 * The one line that this event is in a dossier, without the newline: canonical JSON, so that every event has exactly
 * one line and nothing can hide in white space, doubled members or unread ones.
 */
export function dossierLine(event: ChainedEvent): string {
  return canonical(toCloudEvent(event));
}
