/** Bytes as text, with a byte order mark kept and what is no UTF-8 visible, so that the reader can refuse it. */
export const asText = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
