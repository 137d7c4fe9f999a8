/**
 * The domain of Samenspel: the sixteen building blocks, what can happen, what can be asked, and how a
 * collaboration follows from its events. Pure: the same code runs in the service and in the browser.
 */
export * from './access/index.ts';
export * from './assessment/index.ts';
export * from './blocks/index.ts';
export * from './circle/index.ts';
export * from './collaboration/index.ts';
export * from './command/index.ts';
export * from './consent/index.ts';
export * from './decision/public.ts';
export * from './erasure/index.ts';
export * from './event/index.ts';
export * from './field/index.ts';
export * from './findable/index.ts';
export * from './frame/index.ts';
export * from './links/at.ts';
export * from './links/state.ts';
export * from './partners/public.ts';
export { partnersOf, sideOf, sideOfPartner } from './partners/side-of.ts';
export * from './portfolio/index.ts';
export * from './records/index.ts';
export * from './refusal/index.ts';
export * from './registry.ts';
export { countsOn, seatsOn } from './seats/counts.ts';
export { mustFit } from './seats/fits.ts';
export * from './seats/state.ts';
export * from './sharing/index.ts';
export * from './timeline/index.ts';
