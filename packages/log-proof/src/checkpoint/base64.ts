/**
 * The bytes of a standard base64 text (RFC 4648, section 4), or null when it is not exactly what these bytes are
 * written as. Node itself would skip what it does not know, and two texts would then pass for one signature.
 */
export function fromBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : null;
}
