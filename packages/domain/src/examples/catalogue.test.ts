import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue, everyEventType } from './index.ts';

const page = new URL('../../../../docs/events.md', import.meta.url);

it('the page of events is what the definitions say; `npm run catalogue -w @samenspel/domain` writes it', () => {
  expect(readFileSync(page, 'utf8')).toBe(catalogue());
});

it('the page names every event type', () => {
  for (const { name } of everyEventType) expect(catalogue()).toContain(`### ${name}\n`);
});
