import type { ServerResponse } from 'node:http';
import { healthOf } from '../monitoring/health.ts';
import type { Service } from '../service.ts';
import { sendJson } from './answer.ts';

/** Answers `/health`: 200 as long as people can be served, also when a stream is parked; 503 without a database. */
export async function answerHealth({ standings }: Service, response: ServerResponse): Promise<void> {
  const health = await healthOf(() => standings.now());
  sendJson(response, health.status === 'down' ? 503 : 200, health);
}

/** Answers `/metrics` in the text format of Prometheus. */
export async function answerMetrics({ metrics }: Service, response: ServerResponse): Promise<void> {
  const text = await metrics.text();
  response.writeHead(200, { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' });
  response.end(text);
}
