import { MAX_FILES } from '@samenspel/decision-records';

/** Most that is unpacked or uploaded at once, in bytes. */
export const mostBytes = 8 * 1024 * 1024;
/** Most entries of a zip, folders and other files included. */
export const mostEntries = 2 * MAX_FILES;
/** Text rarely shrinks to less than a twentieth; a hundredth is no text. */
export const strongestCompression = 100;
/** Longest that reading one upload may take, in milliseconds; an honest log takes a second or two. */
export const longestReading = 10_000;
/** Most memory for it, in megabytes. */
export const mostMemory = 512;
