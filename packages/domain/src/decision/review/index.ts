import { reviewCommands } from './commands.ts';
import { reviewEvents } from './events.ts';

/** Looking back on a decision in two steps that cannot be swapped: its quality, and only then its outcome. */
export const review = { events: reviewEvents, commands: reviewCommands };
