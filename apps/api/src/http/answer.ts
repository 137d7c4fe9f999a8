import type { ServerResponse } from 'node:http';

/** A request that is refused before GraphQL sees it. */
export class HttpRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
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
export function sendRefusal(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.end();
  sendJson(response, status, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
