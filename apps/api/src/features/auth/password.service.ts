import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { signInBusy, weakPassword } from './auth.errors.js';
import { Limiter } from './limiter.js';
import { COMMON_PASSWORDS } from './password-blocklist.js';

export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 256;

const OPTIONS = { algorithm: 2 /* argon2id */, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const WAITING_AT_MOST = 200;

/** Hashes and checks passwords: argon2id, a few at a time, so that a flood of sign-ins takes neither memory nor all cores. */
@Injectable()
export class PasswordService {
  private readonly limiter = new Limiter(AT_ONCE, WAITING_AT_MOST, signInBusy);
  private nobody: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.limiter.run(() => hash(password, OPTIONS));
  }

  /** Checks a password. Without a hash it takes as long and says no: unknown accounts cannot be told by the time. */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await (this.nobody ??= this.hash(randomBytes(32).toString('base64url'))));
    const right = await this.limiter.run(() => verify(against, password, OPTIONS));
    return right && stored !== null;
  }

  /** Throws when the password is too short, too long, among the usual ones, or the account's own e-mail. */
  assertStrong(password: string, email: string): void {
    const length = [...password].length;
    if (length < PASSWORD_MIN) throw weakPassword(`The password needs at least ${PASSWORD_MIN} characters.`);
    if (length > PASSWORD_MAX)
      throw weakPassword(`The password may have at most ${PASSWORD_MAX} characters.`);
    const plain = password.toLowerCase();
    const own = [email.toLowerCase(), email.toLowerCase().split('@')[0]];
    if (COMMON_PASSWORDS.has(plain) || own.includes(plain) || /^(.)\1*$/.test(plain)) {
      throw weakPassword('This password is among the first that a guesser tries. Choose another.');
    }
  }

  /** A password to hand over once: 96 random bits, 16 characters. */
  oneTime(): string {
    return randomBytes(12).toString('base64url');
  }
}
