import { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { answerSize } from './answer-size.ts';

const schema = buildSchema('type Query { text: String list: [Query!] }');
const rootValue = { text: 'a'.repeat(100), list: [{ text: 'b'.repeat(50) }, { text: 'c'.repeat(50) }] };

async function ask(query: string) {
  const server = new ApolloServer({ schema, rootValue, plugins: [answerSize(400)] });
  const { body, http } = await server.executeOperation({ query });
  await server.stop();
  return body.kind === 'single' ? { status: http.status, ...body.singleResult } : null;
}

it('an answer goes out as long as its texts do not add up to too much', async () => {
  const fits = '{ text list { text } }';
  expect(await ask(fits)).toMatchObject({ status: undefined, data: { text: rootValue.text } });
  const many = `{ ${[1, 2, 3].map((n) => `a${n}: text`).join(' ')} list { text } }`;
  expect(await ask(many)).toMatchObject({
    status: 413,
    data: null,
    errors: [{ extensions: { code: 'TOO_LARGE', limit: 400 } }],
  });
});
