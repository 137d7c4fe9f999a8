import type { Running } from '../main.ts';

export type Refused = {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    field?: string;
    text?: { nl: string; en: string };
    issues?: { field: string; text: { nl: string; en: string } }[];
    currentHead?: string;
    changed?: { nl: string; en: string }[];
  };
};
// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer follows from the question in the test
type Data = any;
export type Answer = { data: Data; errors?: Refused[]; extensions?: { cost: { used: number } } };

/** Somebody who asks the service over HTTP. */
export type Person = {
  /** @returns the data; throws when there are errors. */
  ask: (query: string, variables?: object) => Promise<Data>;
  /** @returns the first error; throws when there is none. */
  refused: (query: string, variables?: object) => Promise<Refused>;
  raw: (query: string, variables?: object) => Promise<Answer>;
  token: string | null;
};

export function personWith({ url }: Pick<Running, 'url'>, token: string | null): Person {
  const raw = async (query: string, variables: object = {}): Promise<Answer> => {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    return (await response.json()) as Answer;
  };
  return {
    token,
    raw,
    ask: async (query, variables) => {
      const { data, errors } = await raw(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    refused: async (query, variables) => {
      const { data, errors } = await raw(query, variables);
      if (errors?.[0]) return errors[0];
      throw new Error(`Nothing was refused: ${JSON.stringify(data)}`);
    },
  };
}

export const stranger = (running: Pick<Running, 'url'>): Person => personWith(running, null);

/** Signs in as one of the fictional people. */
export async function signIn(running: Pick<Running, 'url'>, personId: string): Promise<Person> {
  const { signInAsDemoPerson } = await stranger(running).ask(
    'mutation ($personId: ID!) { signInAsDemoPerson(personId: $personId) { token } }',
    { personId },
  );
  return personWith(running, signInAsDemoPerson.token);
}
