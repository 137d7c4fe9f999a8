import { refuse, sessionIn } from './refuse.mjs';
import { UnderWay } from './under-way.mjs';

/** Answers of one session at the same time: a browser fetches a handful, and each tab keeps one open to follow along. */
const most = 40;
const underWay = new UnderWay();

/**
 * Refuses who has not read the answers they have: they lie in memory until then.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it was refused.
 */
export function refuseManyAnswers({ headers }, response) {
  const whose = sessionIn(headers.cookie);
  if (whose === '') return false;
  if (underWay.of(whose) >= most) {
    response.setHeader('retry-after', '10');
    refuse(response, 429);
    return true;
  }
  underWay.begin(whose, response);
  return false;
}
