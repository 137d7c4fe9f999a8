export * from './about-oneself.ts';
export * from './sharing.ts';
