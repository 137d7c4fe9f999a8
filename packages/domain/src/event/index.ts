export * from './event-type.ts';
export * from './logged.ts';
export * from './unknown-event-type.ts';
export { schemaOf, type Upcast, upcast, upcastFrom } from './upcast.ts';
