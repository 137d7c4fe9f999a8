export * from './fold.ts';
export { folding } from './put.ts';
export * from './state.ts';
