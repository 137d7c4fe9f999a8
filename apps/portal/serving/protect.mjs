/** Of every answer, also of files and of errors before a page exists; pages bring a Content-Security-Policy of their own. */
const always = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  // Files whose name changes with their content say otherwise.
  'cache-control': 'no-store',
};

/**
 * Sets what keeps other websites, and whoever uses this computer next, away from an answer.
 * @param {import('node:http').IncomingMessage} request with `x-forwarded-proto` as we believe it
 * @param {import('node:http').ServerResponse} response
 */
export function protect(request, response) {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  if (request.headers['x-forwarded-proto'] === 'https')
    response.setHeader('strict-transport-security', 'max-age=31536000');
  keepNoErrors(response);
}

/**
 * What is not there now may be there soon: nothing on the way keeps that it was not, also where SvelteKit says otherwise.
 * @param {import('node:http').ServerResponse} response
 */
function keepNoErrors(response) {
  const write = response.writeHead;
  response.writeHead = /** @type {typeof write} */ (
    (/** @type {Parameters<typeof write>} */ ...head) => {
      if (head[0] >= 400) response.setHeader('cache-control', 'no-store');
      return write.apply(response, head);
    }
  );
}
