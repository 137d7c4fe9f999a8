import { expect, it } from 'vitest';
import { whole } from './whole.ts';

/** An answer of which a piece comes, and a second one when it is asked for. */
function inPieces(headers: Record<string, string>) {
  const pieces = ['{"data":', '1}'].map((piece) => new TextEncoder().encode(piece));
  const pull = (body: ReadableStreamDefaultController) => {
    const next = pieces.shift();
    if (next) body.enqueue(next);
    else body.close();
  };
  return { pieces, answer: new Response(new ReadableStream({ pull }), { status: 201, headers }) };
}

it('an answer is read to its end', async () => {
  const { answer, pieces } = inPieces({ 'x-a': 'b' });
  const read = await whole(answer);
  expect(pieces).toHaveLength(0);
  expect([read.status, read.headers.get('x-a'), await read.json()]).toEqual([201, 'b', { data: 1 }]);
});

it('all its cookies stay with it', async () => {
  const headers = new Headers();
  for (const cookie of ['a=1', 'b=2']) headers.append('set-cookie', cookie);
  expect((await whole(new Response('{}', { headers }))).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

it('a file passes as it comes', async () => {
  const { answer, pieces } = inPieces({ 'content-disposition': 'attachment' });
  expect(await whole(answer)).toBe(answer);
  expect(pieces).toHaveLength(1);
});

it('an answer without a body stays as it is', async () => {
  const answer = new Response(null, { status: 204 });
  expect(await whole(answer)).toBe(answer);
});
