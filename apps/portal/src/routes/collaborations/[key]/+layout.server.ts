import { error } from '@sveltejs/kit';
import { visit } from '#lib/collaboration/index.ts';
import type { LayoutServerLoad } from './$types.js';

/** What every page of a collaboration needs: its name for the menu, and whether to say that it is invented. */
export const load: LayoutServerLoad = async (event) => {
  if (Object.values(event.params).some((param) => param !== undefined && param in Object.prototype))
    error(404, { message: '' }); // an id that every object has by itself
  const { key, state, seats, may } = await visit(event, event.params.key);
  return {
    collaboration: { key, name: state.name, isFictional: state.isFictional, language: state.language },
    seats,
    mayRecord: may('decision:record'),
  };
};
