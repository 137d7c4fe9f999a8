import { MAX_FILES } from '@samenspel/decision-records';

/** Most that is unpacked or uploaded at once, in bytes. */
export const mostBytes = 32 * 1024 * 1024;
/** Most entries of a zip, folders and other files included. */
export const mostEntries = 2 * MAX_FILES;
/** Text rarely shrinks to less than a twentieth; a hundredth is no text. */
export const strongestCompression = 100;
