export * from './command.ts';
export * from './handle.ts';
