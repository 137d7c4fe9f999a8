export * from './about-oneself.ts';
export * from './named-by-others.ts';
export * from './sharing.ts';
