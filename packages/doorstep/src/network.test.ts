import { expect, it } from 'vitest';
import { networkOf } from './network.ts';

it('is the first half of an IPv6 address, however that is written', () => {
  const ways = [
    '2001:db8:0:1::5',
    '2001:DB8:0:1:0:0:0:6',
    '2001:0db8:0000:0001:a:b:c:d',
    '2001:db8:0:1::%eth0',
  ];
  expect(new Set(ways.map(networkOf))).toEqual(new Set(['2001:db8:0:1::']));
  expect(['fe80::1%eth0', '::1'].map(networkOf)).toEqual(['fe80:0:0:0::', '0:0:0:0::']);
  expect(networkOf(networkOf('2001:db8:0:1::5'))).toBe('2001:db8:0:1::');
});

it('is an IPv4 address itself, and nothing of what is no address', () => {
  expect(
    ['192.0.2.1', '::ffff:192.0.2.1', '', 'unknown', '1.2.3', 'a'.repeat(10_000)].map(networkOf),
  ).toEqual([...['192.0.2.1', '192.0.2.1', '', '', '', '']]);
});

it('is told by some proxies with the port from where somebody asks', () => {
  const told = ['192.0.2.1:4711', '[2001:db8:0:1::5]:4711', '[2001:db8:0:1::5]', '192.0.2.1:', '[192.0.2.1'];
  expect(told.map(networkOf)).toEqual(['192.0.2.1', '2001:db8:0:1::', '2001:db8:0:1::', '', '']);
});
