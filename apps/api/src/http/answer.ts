import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Text } from '@samenspel/domain';

type Manner = { code?: string; headers?: OutgoingHttpHeaders; text?: Text };

/** A request that is refused before GraphQL sees it. */
export class HttpRefusal extends Error {
  readonly status: number;
  /** Stable, as in other refusals. */
  readonly code: string;
  readonly headers: OutgoingHttpHeaders;
  /** For people, where people may come to see it. */
  readonly text: Text | undefined;

  constructor(status: number, message: string, { code = 'BAD_REQUEST', headers = {}, text }: Manner = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.text = text;
  }
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(value));
}

/** A refusal in the shape of a GraphQL answer, so that every client can read it. */
export function sendRefusal(response: ServerResponse, refusal: HttpRefusal): void {
  const { status, message, code, headers, text } = refusal;
  if (response.headersSent) return void response.end();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) response.setHeader(name, value);
  sendJson(response, status, { errors: [{ message, extensions: { code, ...(text ? { text } : {}) } }] });
}
