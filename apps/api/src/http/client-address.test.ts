import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const asked = (remoteAddress: string, forwarded?: string | string[]) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;

describe('the address of a person', () => {
  it('is that of the connection, whatever is claimed', () => {
    expect(clientAddress(asked('192.0.2.1', '203.0.113.9'), false)).toBe('192.0.2.1');
    expect(clientAddress(asked('::ffff:192.0.2.1'), false)).toBe('192.0.2.1');
  });

  it('is what the portal says where only the portal comes', () => {
    expect(clientAddress(asked('127.0.0.1', '203.0.113.9'), true)).toBe('203.0.113.9');
    expect(clientAddress(asked('127.0.0.1', '198.51.100.1, 203.0.113.9'), true)).toBe('203.0.113.9');
  });

  it('is what the portal says and nobody else, where it is known from where the portal comes', () => {
    const trust = ['127.0.0.1', '0:0:0:0::'];
    expect(clientAddress(asked('127.0.0.1', '203.0.113.9'), trust)).toBe('203.0.113.9');
    expect(clientAddress(asked('::1', '203.0.113.9'), trust)).toBe('203.0.113.9');
    expect(clientAddress(asked('127.0.0.9', '203.0.113.9'), trust)).toBe('127.0.0.9');
  });

  it.each(['', 'unknown', '1.2.3', 'a'.repeat(10_000)])(
    'is that of the connection when the portal says "%s"',
    (told) => {
      expect(clientAddress(asked('127.0.0.1', told), true)).toBe('127.0.0.1');
    },
  );

  it('is the network of an IPv6 address', () => {
    expect(clientAddress(asked('2001:DB8:0:1::5'), false)).toBe('2001:db8:0:1::');
    expect(clientAddress(asked('::1', '2001:db8:0:1::'), true)).toBe('2001:db8:0:1::');
  });
});
