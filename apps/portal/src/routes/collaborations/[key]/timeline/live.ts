import { collaborationEventsAfterText } from '@samenspel/client';
import { createClient } from 'graphql-sse';

/**
 * Calls whenever something was recorded after a version, as long as nobody ends it.
 * @returns a function that ends the listening.
 */
export function listen(key: string, after: number, onrecorded: () => void): () => void {
  const client = createClient({ url: '/graphql/stream', retryAttempts: Number.POSITIVE_INFINITY });
  const end = client.subscribe(
    { query: collaborationEventsAfterText, variables: { key, after } },
    { next: onrecorded, error: () => undefined, complete: () => undefined },
  );
  return () => {
    end();
    client.dispose();
  };
}
