import { createHash, randomBytes } from 'node:crypto';

/** A token nobody can guess: 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
