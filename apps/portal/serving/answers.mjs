import { refuse, sessionAt } from './refuse.mjs';
import { UnderWay } from './under-way.mjs';

const megabyte = 1024 * 1024;
/**
 * Answers at the same time of one session, for which a browser fetches a handful, and of one address, where a whole house may
 * work, and the bytes of them that wait to be read. Live events are not among them: each tab keeps them open, and the service
 * counts them.
 */
const most = {
  session: { answers: 40, unread: 24 * megabyte },
  address: { answers: 400, unread: 192 * megabyte },
};

/**
 * @param {UnderWay} answers
 * @param {string} name
 * @param {{ answers: number, unread: number }} most
 */
const hasMany = (answers, name, most) =>
  answers.of(name) >= most.answers || answers.unread(name) >= most.unread;
const [bySession, byAddress] = [new UnderWay(), new UnderWay()];

/**
 * Refuses who has not read the answers they have: they lie in memory until then.
 * @param {import('node:http').IncomingMessage} request with `x-forwarded-for` as we believe it
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it was refused.
 */
export function refuseManyAnswers({ headers, url = '/' }, response) {
  if (/^\/graphql\/stream(\?|$)/.test(url)) return false;
  const [session, address] = [sessionAt(headers), String(headers['x-forwarded-for'])];
  if (hasMany(bySession, session, most.session) || hasMany(byAddress, address, most.address)) {
    response.setHeader('retry-after', '10');
    refuse(response, 429);
    return true;
  }
  if (session !== '') bySession.begin(session, response);
  byAddress.begin(address, response);
  return false;
}
