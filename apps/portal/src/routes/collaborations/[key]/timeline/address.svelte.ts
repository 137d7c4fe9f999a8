import { untrack } from 'svelte';
import { type Moment, queryOf } from '#lib/moment/index.ts';
import { goto } from '$app/navigation';
import type { Visit } from './visit.svelte.ts';

/**
 * Keeps a visit and the address of its page together: a page that was loaded brings the visit to its moment, and the
 * address follows the moment when it rests.
 */
export function keepAddress(visit: Visit, loaded: () => Moment): void {
  let addressed = '';

  $effect(() => {
    addressed = queryOf(loaded());
    untrack(() => visit.arrive());
  });

  $effect(() => {
    const search = queryOf({ at: visit.at, clock: visit.clock, since: visit.since });
    if (!untrack(() => visit.replay) || search === untrack(() => addressed)) return;
    const timer = setTimeout(() => {
      addressed = search;
      void goto(search, { shallow: true, replace: true });
    }, 300);
    return () => clearTimeout(timer);
  });
}
