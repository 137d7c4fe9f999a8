export * from './as-of.ts';
export * from './changes.ts';
export * from './difference.ts';
export * from './marks.ts';
export * from './silence.ts';
export * from './span.ts';
export * from './stretches.ts';
export * from './timeline.ts';
