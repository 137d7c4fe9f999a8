import { drafting } from './drafting.ts';
import { ending } from './ending.ts';
import { imported } from './imported.ts';
import { review } from './review/index.ts';
import { taking } from './taking.ts';

export const decisionEvents = {
  ...drafting.events,
  ...taking.events,
  ...review.events,
  ...ending.events,
  ...imported.events,
};
export const decisionCommands = {
  ...drafting.commands,
  ...taking.commands,
  ...review.commands,
  ...ending.commands,
  ...imported.commands,
};
