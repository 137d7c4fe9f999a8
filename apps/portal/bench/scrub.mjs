// Timeline: dragging to 200 random points of a 10,000-event collaboration in Chromium, each as one frame of script, style and layout.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { longHistory } from '@samenspel/domain/testing/long-history';
import { openBrowser } from './browser.mjs';
import { serveHistory } from './service.mjs';

const length = 10_000;
const points = 200;
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** Runs in the page: drags, and measures from the beginning of the frame until its layout stands. */
function drag(count) {
  const track = document.querySelector('.track');
  const { left, top, width, height } = track.getBoundingClientRect();
  const point = (type, place) =>
    track.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        button: 0,
        pointerId: 1,
        clientX: left + width * place,
        clientY: top + height / 2,
      }),
    );
  // Only a real pointer can be captured.
  track.setPointerCapture = () => {};
  let seed = 42;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const frame = (place) =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        point('pointermove', place);
        requestAnimationFrame((began) => {
          document.body.getBoundingClientRect();
          done(performance.now() - began);
        });
      });
    });
  return (async () => {
    point('pointerdown', 0.5);
    const random10 = [];
    for (let i = 0; i < 10; i++) await frame(random());
    for (let i = 0; i < count; i++) random10.push(await frame(random()));
    const steady = [];
    for (let i = 0; i < count; i++) steady.push(await frame(i / count));
    point('pointerup', 0.5);
    return { random: random10, steady };
  })();
}

const service = await serveHistory({ key: 'bench', events: longHistory(length) });
const portal = spawn(process.execPath, ['start.mjs'], {
  env: { ...process.env, API_URL: service.origin, PORTAL_PORT: String(port) },
  stdio: ['ignore', 'ignore', 'inherit'],
});
let browser;
try {
  browser = await openBrowser(chromium);
  await answering(`${origin}/favicon.svg`);
  await browser.send('Network.setCookie', { name: 'samenspel_session', value: 'bench', url: origin });
  await browser.send('Page.navigate', { url: `${origin}/collaborations/bench/timeline` });
  await until(`document.querySelector('[role=slider]') !== null`);
  const { random, steady } = await browser.evaluate(`(${drag})(${points})`);
  console.log(`Timeline of ${length} events in Chromium: script, style and layout of one frame`);
  show(`${points} random points`, random);
  show(`${points} neighbouring points`, steady);
} finally {
  await browser?.close();
  portal.kill();
  service.close();
}

function show(name, times) {
  const ordered = times.toSorted((a, b) => a - b);
  const at = (share) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))].toFixed(1);
  console.log(`  ${name.padEnd(24)} median ${at(0.5)} ms   95 % ${at(0.95)} ms   worst ${at(1)} ms`);
}

async function answering(url) {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('The portal does not answer. Was it built?');
}

async function until(expression) {
  for (let tries = 0; tries < 200; tries++) {
    if (await browser.evaluate(expression)) return;
    await wait(100);
  }
  throw new Error('The timeline did not come up.');
}
