import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored instead of the secret: whoever reads the database cannot sign in with it. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
