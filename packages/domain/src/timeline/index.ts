export * from './as-of.ts';
export * from './marks.ts';
export * from './timeline.ts';
