import { createServer } from 'node:http';

/**
 * A GraphQL service that knows one collaboration and answers what the portal asks of it: who is there, and its history in pages.
 * @param {{key: string, events: readonly object[]}} collaboration
 */
export async function serveHistory({ key, events }) {
  const answers = {
    Me: () => ({ me: { id: 'bench', name: 'Bench' } }),
    CollaborationHistory: ({ after, first }) => {
      const later = events.filter(({ version }) => version > after);
      const history = {
        events: later.slice(0, first),
        version: events.length,
        complete: later.length <= first,
      };
      const viewer = { seats: ['COORDINATOR'], may: ['collaboration:read-as-team'] };
      return { collaboration: { id: key, key, name: 'Lange adem', isFictional: true, viewer, history } };
    },
  };
  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/graphql/stream')) return response.writeHead(204).end();
    const { query, variables } = JSON.parse((await request.toArray()).join(''));
    const name = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
    const data = answers[name]?.(variables) ?? {};
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data }));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
