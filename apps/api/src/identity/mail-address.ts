import * as z from 'zod';

/** Longest address that mail can have (RFC 5321), in characters. */
export const longestAddress = 254;

const anAddress = z.email().max(longestAddress);

/** Whether a link to sign in with can be sent to an address: the library takes fewer than mail does. */
export const takesLinks = (address: string): boolean => anAddress.safeParse(address).success;
