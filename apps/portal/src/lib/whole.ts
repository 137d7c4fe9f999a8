/** Reads an answer of the service to its end, so that a page need not wait for the rest of it; what goes on to a browser as a file passes as it comes. */
export async function whole(answer: Response): Promise<Response> {
  if (!answer.body || answer.headers.has('content-disposition')) return answer;
  return new Response(await answer.arrayBuffer(), answer);
}
