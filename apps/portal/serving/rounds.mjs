/** In each round of the event loop one connection more is let in: so many of them between two pages. */
const roundsBetween = 20;
/** @type {(() => void)[]} */
const ready = [];
let isPacing = false;

/** Waits until no other page begins: one may take its time without waiting for anything, and others are looked at before the next. */
export const ownRound = () =>
  new Promise((begin) => {
    ready.push(() => begin(undefined));
    if (!isPacing) setImmediate(beginOne);
    isPacing = true;
  });

function beginOne() {
  const begin = ready.shift();
  begin?.();
  if (begin) setImmediate(pause, roundsBetween);
  else isPacing = false;
}

/** @param {number} rounds */
function pause(rounds) {
  if (rounds > 0) setImmediate(pause, rounds - 1);
  else beginOne();
}
