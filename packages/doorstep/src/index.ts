export type { Connections } from './connections.ts';
export { type Doorstep, openDoorstep } from './doorstep.ts';
export { networkOf } from './network.ts';
export { type Pace, pace } from './pace.ts';
export { keepPlainCookies } from './plain-cookies.ts';
