import { expect, it } from 'vitest';
import { placesIn } from './places.ts';

it('an error is logged by its places in our code, not by its words or by where the code lies', () => {
  const error = new Error('secret');
  error.stack = `Error: secret
    at find (/srv/some where/apps/api/src/search/find.ts:27:16)
    at async file:///srv/packages/domain/dist/index.js:1:2
    at /srv/node_modules/pg/lib/client.js:3:4
    at other (/etc/elsewhere/x.js:5:6)
    at process.processTicksAndRejections (node:internal/process/task_queues:104:5)`;
  expect(placesIn(error)).toEqual([
    'at find (apps/api/src/search/find.ts:27:16)',
    'at async packages/domain/dist/index.js:1:2',
    'at node_modules/pg/lib/client.js:3:4',
    'at other (x.js:5:6)',
    'at process.processTicksAndRejections (node:internal/process/task_queues:104:5)',
  ]);
  expect(placesIn('secret')).toEqual([]);
});
