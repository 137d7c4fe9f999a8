export type { Connections } from './connections.ts';
export { openDoors } from './doors.ts';
export { type Doorstep, openDoorstep } from './doorstep.ts';
export { networkOf } from './network.ts';
export { type Pace, pace } from './pace.ts';
export { keepPlainCookies } from './plain-cookies.ts';
