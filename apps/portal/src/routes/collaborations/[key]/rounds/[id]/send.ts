import { deserialize } from '$app/forms';
import type { Send, Sent } from './drafts.svelte.ts';

/** Longer without an answer counts as no connection. */
const patience = 10_000;

/**
 * Sends answers to the form actions of a page, as its form would without scripts.
 * @param address path of the page.
 * @param person whose answers they are; of somebody else they are refused.
 * @param signedOut what to say when the session has ended.
 */
export const sendTo =
  (address: string, person: string, signedOut: string): Send =>
  async (blockId, draft) => {
    const body = new URLSearchParams({ 'command.person': person, block: blockId, to: 'stay', ...draft });
    try {
      const response = await fetch(`${address}?/${draft ? 'answer' : 'withdraw'}`, {
        method: 'POST',
        body,
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
        signal: AbortSignal.timeout(patience),
      });
      return read(await response.text(), signedOut);
    } catch {
      return { is: 'waiting' };
    }
  };

function read(text: string, signedOut: string): Sent {
  const result = deserialize<{ saved: string }, { code: string; text: string }>(text);
  if (result.type === 'success') return { is: 'saved' };
  if (result.type === 'redirect') return { is: 'refused', text: signedOut };
  if (result.type === 'error' && result.status === 409) return { is: 'refused', text: result.error.message };
  if (result.type !== 'failure' || result.data?.code === 'UNREACHABLE') return { is: 'waiting' };
  return { is: 'refused', text: result.data?.text ?? '' };
}
