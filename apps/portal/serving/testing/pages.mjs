import { IncomingMessage, ServerResponse } from 'node:http';
import { ownRound } from '../rounds.mjs';
import { inTurn } from '../turns.mjs';

let addresses = 0;
export const elsewhere = () => {
  addresses += 1;
  return `198.51.100.${addresses}`;
};

/** A request, whether its turn has come, and how its page gets made or waits for the service, or its reader leaves. */
export function ask({ session = '', address = elsewhere(), method = 'GET', url = '/about' }) {
  const response = new ServerResponse(new IncomingMessage());
  const headers = { cookie: session && `samenspel_session=${session}`, 'x-forwarded-for': address };
  const leave = () => response.destroy().emit('close');
  const request = { headers, method, url };
  const wait = () => {
    const { promise, resolve } = Promise.withResolvers();
    const goesOn = request.atWork.waitFor(promise, () => {});
    return () => {
      resolve();
      return goesOn;
    };
  };
  const asked = { response, leave, wait, began: undefined, made: () => {} };
  const make = () => {
    asked.began = true;
    return new Promise((made) => {
      asked.made = made;
    });
  };
  inTurn(request, response, make).then(() => {
    asked.began ??= false;
  });
  return asked;
}

export const many = (times, of) => Array.from({ length: times }, () => ask(of));

/** Until all who have a turn have had their round, however busy the machine is. */
export async function rounds() {
  for (let n = 0; n < 3; n += 1) {
    await new Promise((done) => setImmediate(done));
    await ownRound();
  }
}

export async function soon() {
  await new Promise((done) => setTimeout(done, 50));
  await rounds();
}

export const begun = async (asked) => {
  await soon();
  return asked.filter(({ began }) => began).length;
};
