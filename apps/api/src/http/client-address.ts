import type { IncomingMessage } from 'node:http';
import { networkOf } from '@samenspel/doorstep';

/**
 * Whose word on where a person is we believe: everybody's, since nobody but the portal reaches us; nobody's; or that of the networks
 * the portal comes from.
 */
export type TrustPortal = boolean | readonly string[];

/** From where somebody asks, as `networkOf` says it. */
export function clientAddress({ headers, socket }: IncomingMessage, trust: TrustPortal): string {
  const peer = networkOf(socket.remoteAddress ?? '');
  const isPortal = typeof trust === 'boolean' ? trust : trust.includes(peer);
  const told = isPortal ? [headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim() : '';
  return networkOf(told ?? '') || peer;
}
