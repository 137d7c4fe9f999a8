import { expect, it } from 'vitest';
import { Door, type Knock } from './door.ts';
import { tooMany } from './too-many.ts';

const from = (cookie: string, address = '203.0.113.1'): Knock => ({
  address,
  credentials: new Headers({ cookie }),
});
const soon = () => new Promise((done) => setImmediate(done));

/** Looks who it is until it is told. */
function slowLook() {
  const told = Promise.withResolvers<void>();
  let begun = 0;
  const look = () => {
    begun++;
    return told.promise;
  };
  return { look, told, begun: () => begun };
}

it('looks for one session three times at a time, whatever else comes with it, and for others meanwhile', async () => {
  const door = new Door();
  const { look, told, begun } = slowLook();
  const all = Array.from({ length: 5 }, (_, n) => door.through(from(`x=${n}; samenspel_session=a`), look));
  await soon();
  expect(begun()).toBe(3);
  expect(await door.through(from('samenspel_session=b'), async () => 'b')).toBe('b');
  told.resolve();
  await Promise.all(all);
  expect(begun()).toBe(5);
});

it('looks for one address six times at a time, and at once for who brings nothing', async () => {
  const door = new Door();
  const { look, told, begun } = slowLook();
  const all = Array.from({ length: 9 }, (_, n) => door.through(from(`samenspel_session=${n}`), look));
  await soon();
  expect(begun()).toBe(6);
  expect(await door.through(from('theme=dark'), async () => 'stranger')).toBe('stranger');
  expect(await door.through(from('samenspel_session=y', '203.0.113.2'), async () => 'y')).toBe('y');
  told.resolve();
  await Promise.all(all);
});

it('does not look for who was told to come back later, until then', async () => {
  const door = new Door();
  const { look, begun } = slowLook();
  const spent = () => Promise.reject(tooMany(1));
  await expect(door.through(from('samenspel_session=a'), spent)).rejects.toMatchObject({ status: 429 });
  const again = door.through(from('other=1; samenspel_session=a'), look);
  await expect(again).rejects.toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
  expect(begun()).toBe(0);
  await new Promise((done) => setTimeout(done, 1_050));
  expect(await door.through(from('samenspel_session=a'), async () => 'a')).toBe('a');
});

it('remembers nothing of other mistakes', async () => {
  const door = new Door();
  const fail = () => Promise.reject(new Error('gone'));
  await expect(door.through(from('samenspel_session=a'), fail)).rejects.toThrow('gone');
  expect(await door.through(from('samenspel_session=a'), async () => 'a')).toBe('a');
});

it('knows a session over https by the cookie that only this host sets', async () => {
  const door = new Door('__Host-samenspel_session');
  const late = () => door.through(from('__Host-samenspel_session=a'), () => Promise.reject(tooMany(60)));
  await expect(late()).rejects.toMatchObject({ status: 429 });
  const look = async () => 'b';
  expect(await door.through(from('samenspel_session=a; __Host-samenspel_session=b'), look)).toBe('b');
  await expect(
    door.through(from('samenspel_session=b; __Host-samenspel_session=a'), look),
  ).rejects.toMatchObject({ status: 429 });
});
