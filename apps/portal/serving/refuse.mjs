/** In both languages: of a body that nobody reads, the language is not known either. */
export const said = {
  408: 'Dit kwam te langzaam aan. / This came too slowly.\n',
  411: 'Deze pagina stuurt niet hoe groot het is. / This page does not send how large it is.\n',
  429: 'Er is al veel onderweg. Wacht tot dat er is. / Much is under way already. Wait until it is there.\n',
  413: 'Dit is te groot om te versturen. Ga terug en maak het korter. / This is too large to send. Go back and make it shorter.\n',
};

/** Over https the one alone that no other host or path can set. */
const { SECURE_COOKIES, PORTAL_ORIGIN = '' } = process.env;
const isSecure = SECURE_COOKIES === 'on' || URL.parse(PORTAL_ORIGIN)?.protocol === 'https:';
const session = isSecure ? /(?:^|; *)__Host-samenspel_session=([^;]+)/ : /(?:^|; *)samenspel_session=([^;]+)/;

/**
 * @param {string} [cookies] what the browser sent, believed here
 * @returns {string} empty without a session.
 */
export const sessionIn = (cookies = '') => session.exec(cookies)?.[1] ?? '';

/**
 * A session as it asks from one address. Whoever copied its cookie and asks from elsewhere keeps nobody waiting in the browser
 * it is of.
 * @param {import('node:http').IncomingHttpHeaders} headers with `x-forwarded-for` as we believe it
 * @returns {string} empty without a session.
 */
export const sessionAt = ({ cookie, 'x-forwarded-for': address }) => {
  const own = sessionIn(cookie);
  return own && `${own} at ${address}`;
};

/**
 * @param {import('node:http').ServerResponse} response
 * @param {keyof typeof said} status
 */
export function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(said[status]);
}
