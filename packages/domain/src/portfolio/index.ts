export * from './alongside.ts';
