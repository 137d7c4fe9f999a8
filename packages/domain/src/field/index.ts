export * from './check.ts';
export * from './erasable-text.ts';
export * from './erased-text.ts';
export * from './field.ts';
