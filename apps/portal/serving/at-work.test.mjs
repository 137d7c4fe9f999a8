import { expect, test, vi } from 'vitest';
import { ask, begun, elsewhere, many, rounds, soon } from './testing/pages.mjs';

/** Four pages that have all turns of an address. */
async function fourAt(address) {
  const pages = Array.from({ length: 4 }, (_, n) => ask({ session: `busy ${n} at ${address}`, address }));
  expect(await begun(pages)).toBe(4);
  return pages;
}

/** A page that waits for the service while others have all turns of its address, and these. */
async function waitsAt(address, session = `waits at ${address}`) {
  const page = ask({ session, address });
  await soon();
  const answers = [page.wait(), page.wait()];
  return { page, answers, busy: await fourAt(address) };
}

/** Whether something has ended by now. */
async function isOver(promise) {
  let over = false;
  void promise.then(() => {
    over = true;
  });
  await soon();
  return over;
}

test('pages that wait for the service keep nobody at their address waiting', async () => {
  const address = elsewhere();
  const pages = ['x', 'y', 'z'].flatMap((session) => many(3, { session, address }));
  for (const count of [4, 8, 9]) {
    expect(await begun(pages)).toBe(count);
    for (const page of pages.slice(count - 4, count)) page.wait();
  }
  expect(await begun(many(4, { address }))).toBe(4);
  expect(await begun([ask({ session: 'x', address })])).toBe(0);
});

test('forms that wait for the service keep no others waiting', async () => {
  const address = elsewhere();
  const form = (n) => ask({ session: `form ${n} at ${address}`, address, method: 'POST' });
  const forms = [1, 2, 3, 4].map(form);
  await soon();
  for (const { wait } of forms) wait();
  expect(await begun([5, 6, 7, 8, 9].map(form))).toBe(4);
});

test('with its answer a page waits for a turn again, and has it until it is made', async () => {
  const address = elsewhere();
  const { page, answers, busy } = await waitsAt(address);
  const goesOn = Promise.all(answers.map((answer) => answer()));
  expect(await isOver(goesOn)).toBe(false);
  const colleague = ask({ session: 'colleague', address });
  await soon();
  busy[0].made();
  expect(await isOver(goesOn)).toBe(true);
  expect(colleague.began).toBeUndefined();
  page.made();
  expect(await begun([colleague])).toBe(1);
});

test('of several answers each waits for a turn, which it leaves as long as there are others to wait for', async () => {
  const address = elsewhere();
  const { page, answers, busy } = await waitsAt(address);
  const first = answers[0]();
  expect(await isOver(first)).toBe(false);
  const third = page.wait();
  busy[0].made();
  expect(await isOver(first)).toBe(true);
  expect(await begun([ask({ address })])).toBe(1);
  const others = Promise.all([answers[1](), third()]);
  expect(await isOver(others)).toBe(false);
  busy[1].made();
  expect(await isOver(others)).toBe(true);
  expect(await begun([ask({ address })])).toBe(0);
});

test('what a page does with an answer keeps it from leaving its turn, and is followed by a rest', async () => {
  const address = elsewhere();
  const { answers, busy } = await waitsAt(address);
  const worked = answers[0]().then(() => {
    for (const end = performance.now() + 400; performance.now() < end; );
  });
  busy[0].made();
  await worked;
  const colleague = ask({ address });
  expect(await begun([colleague])).toBe(0);
  await vi.waitFor(() => expect(colleague.began).toBe(true), 3_000);
});

test('who left while the page waited for its turn does not let it go on before', async () => {
  const address = elsewhere();
  const { page, answers, busy } = await waitsAt(address);
  const goesOn = Promise.all(answers.map((answer) => answer()));
  page.leave();
  expect(await isOver(goesOn)).toBe(false);
  busy[0].made();
  expect(await isOver(goesOn)).toBe(true);
  page.made();
  expect(await begun([ask({ address })])).toBe(1);
});

test('a page that was made while it waited takes no turn any more', async () => {
  const address = elsewhere();
  const { page, answers, busy } = await waitsAt(address);
  const goesOn = Promise.all(answers.map((answer) => answer()));
  page.made();
  await soon();
  busy[0].made();
  expect(await isOver(goesOn)).toBe(true);
  expect(await isOver(page.wait()())).toBe(true);
  expect(await begun(many(2, { address }))).toBe(1);
});

test('a page that kept everybody waiting before it asks holds the turn of its address for a while', async () => {
  const address = elsewhere();
  const pages = many(3, { session: 'first heavy', address });
  await soon();
  ask({ address });
  for (const end = performance.now() + 400; performance.now() < end; );
  pages[0].wait();
  const colleague = ask({ address });
  expect(await begun([colleague])).toBe(0);
  await vi.waitFor(() => expect(colleague.began).toBe(true), 3_000);
});

test('a page for which the service takes longer than a minute has a turn all the same, for a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const address = elsewhere();
  const page = ask({ session: 'late', address });
  await rounds();
  const answered = page.wait();
  vi.advanceTimersByTime(60_000);
  await rounds();
  const busy = Array.from({ length: 4 }, (_, n) => ask({ session: `beside late ${n}`, address }));
  await rounds();
  let goesOn = false;
  void answered().then(() => {
    goesOn = true;
  });
  await rounds();
  expect(goesOn).toBe(false);
  busy[0].made();
  await rounds();
  expect(goesOn).toBe(true);
  const next = ask({ address });
  vi.advanceTimersByTime(59_000);
  await rounds();
  expect(next.began).toBeUndefined();
  for (const { made } of busy.slice(1)) made();
  const others = many(3, { address });
  await rounds();
  expect([next, ...others].filter(({ began }) => began).length).toBe(3);
  vi.advanceTimersByTime(1_000);
  await rounds();
  expect([next, ...others].filter(({ began }) => began).length).toBe(4);
  vi.useRealTimers();
});
