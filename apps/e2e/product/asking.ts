import { portal } from './address.ts';
import type { Person } from './people.ts';

/** Somebody who speaks to the API over HTTP, signed in. */
export interface Asking {
  /** @throws Error with the refusal, when there is one. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
}

interface Answer {
  data: unknown;
  errors?: unknown;
}

async function send(token: string | null, query: string, variables: object): Promise<unknown> {
  const response = await fetch(`${portal}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as Answer;
  if (errors || !data) throw new Error(`${response.status} ${text}`);
  return data;
}

/** Signs in without a browser. */
export async function speakingAs({ id }: Person): Promise<Asking> {
  const opened = (await send(null, 'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { token } }', {
    id,
  })) as { signInAsDemoPerson: { token: string } };
  const { token } = opened.signInAsDemoPerson;
  return {
    ask: async <Data>(query: string, variables = {}) => (await send(token, query, variables)) as Data,
  };
}

/** The key of a collaboration, as it stands in addresses. */
export async function keyOf(somebody: Asking, name: string): Promise<string> {
  const { collaborations } = await somebody.ask<{
    collaborations: { nodes: { key: string; name: string }[] };
  }>('{ collaborations(first: 100) { nodes { key name } } }');
  const found = collaborations.nodes.find((one) => one.name === name);
  if (!found) throw new Error(`No collaboration “${name}” for this person`);
  return found.key;
}

/** What the API tells of an event. */
export interface Told {
  type: string;
  occurredOn: string;
  recordedAt: string;
  addedAfterwards: boolean;
  sentence: string;
}

/** All events of a collaboration that this person may see, oldest first, told in Dutch. */
export async function eventsOf(somebody: Asking, key: string): Promise<Told[]> {
  const found: Told[] = [];
  for (let after: string | null = null; ; ) {
    const { collaboration }: Page = await somebody.ask<Page>(
      `query ($key: ID!, $after: String) { collaboration(id: $key) { events(first: 100, after: $after) {
        nodes { type occurredOn recordedAt addedAfterwards sentence(language: NL) }
        pageInfo { hasNextPage endCursor } } } }`,
      { key, after },
    );
    found.push(...collaboration.events.nodes);
    if (!collaboration.events.pageInfo.hasNextPage) return found;
    after = collaboration.events.pageInfo.endCursor;
  }
}

interface Page {
  collaboration: {
    events: { nodes: Told[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  };
}

/** Gives a command with the envelope that every command has. */
export async function command<Data = unknown>(
  somebody: Asking,
  name: string,
  { collaborationId, input }: { collaborationId?: string; input: object },
  answer = 'version',
): Promise<Data> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const place = collaborationId === undefined ? '' : '$collaborationId: ID!, ';
  const given = collaborationId === undefined ? '' : 'collaborationId: $collaborationId, ';
  const done = await somebody.ask<Record<string, Data>>(
    `mutation (${place}$commandId: String!, $input: ${type}) {
      ${name}(${given}commandId: $commandId, input: $input) { ${answer} } }`,
    { collaborationId, commandId: crypto.randomUUID(), input },
  );
  return done[name] as Data;
}
