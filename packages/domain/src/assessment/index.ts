export * from './release/index.ts';
export * from './round/answers.ts';
export { mustBeAnswerable } from './round/change.ts';
export { mostBlocksInPulse } from './round/commands.ts';
export * from './round/state.ts';
export * from './round/words.ts';
export * from './statistics/index.ts';
