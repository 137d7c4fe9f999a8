export * from './enum.ts';
export * from './format.ts';
export * from './language.ts';
