import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Service } from '../service.ts';
import { demoPeopleIn, inOneLine } from '../session/demo-people.ts';
import { HttpRefusal, sendJson, sendRefusal } from './answer.ts';
import { askingOf } from './asking.ts';
import type { Context } from './context.ts';
import { answerGraphql } from './graphql-handler.ts';
import { answerHealth, answerMetrics } from './monitoring-handler.ts';
import type { StreamHandler } from './stream-handler.ts';

type Parts = {
  service: Service;
  apollo: ApolloServer<Context>;
  stream: StreamHandler;
  portalOrigin: string | null;
};

/** The HTTP server: five addresses and nothing else. */
export function createHttpServer(parts: Parts): Server {
  return createServer((request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      if (error instanceof HttpRefusal) return sendRefusal(response, error.status, error.message);
      parts.service.log.error({ name: (error as Error)?.name, stack: placesIn(error) }, 'a request failed');
      sendRefusal(response, 500, 'Internal error. It was written down; please try again.');
    });
  });
}

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://service');
  const { service, portalOrigin } = parts;
  if (url.pathname.startsWith('/auth/')) return await service.identity.handler(request, response);
  switch (url.pathname) {
    case '/graphql':
      return await answerGraphql(
        parts.apollo,
        request,
        response,
        await askingOf(service, portalOrigin, request, response, url),
      );
    case '/graphql/stream':
      return await parts.stream(
        request,
        response,
        await askingOf(service, portalOrigin, request, response, url),
      );
    case '/health':
      return await answerHealth(service, response);
    case '/metrics':
      return await answerMetrics(service, response);
    case '/demo-people':
      return sendJson(
        response,
        200,
        service.demo ? (await demoPeopleIn(service.database.em.fork())).map(inOneLine) : [],
      );
    default:
      throw new HttpRefusal(404, 'There is nothing at this address.');
  }
}

const placesIn = (error: unknown): string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
    : [];
