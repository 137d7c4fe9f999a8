/** More fields than any page of ours has: two thousand files, and a decision with all its rows has some two hundred. */
const mostFields = 2_500;

/**
 * The fields of a form. They are counted before they are taken apart, as that takes longer than the square of their number.
 * @returns null for a form that cannot be read or has too many fields.
 */
export async function fieldsOf(request: Request): Promise<FormData | null> {
  const type = request.headers.get('content-type') ?? '';
  const body = Buffer.from(await request.arrayBuffer());
  const between = /^multipart\/form-data/i.test(type) ? boundaryIn(type) : '&';
  if (!between || timesIn(body, between) > mostFields) return null;
  return await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
}

const boundaryIn = (type: string): string | undefined => /boundary="?([^";]+)/i.exec(type)?.[1];

function timesIn(body: Buffer, part: string): number {
  let times = 0;
  for (
    let at = body.indexOf(part);
    at !== -1 && times <= mostFields;
    at = body.indexOf(part, at + part.length)
  )
    times += 1;
  return times;
}
