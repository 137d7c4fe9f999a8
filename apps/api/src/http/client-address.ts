import type { IncomingMessage } from 'node:http';
import { networkOf } from '@samenspel/doorstep';

/**
 * From where somebody asks, as `networkOf` says it.
 * @param trustPortal whether only the portal can reach us, so that its word on where a person is can be believed.
 */
export function clientAddress({ headers, socket }: IncomingMessage, trustPortal: boolean): string {
  const told = trustPortal ? [headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim() : '';
  return networkOf(told ?? '') || networkOf(socket.remoteAddress ?? '');
}
