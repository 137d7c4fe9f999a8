export * from './moment.ts';
export * from './visit.ts';
