export * from './format.ts';
export * from './language.ts';
