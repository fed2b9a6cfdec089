import { PasswordService } from './password.service.js';

const passwords = new PasswordService();

describe('PasswordService', () => {
  it('recognises its own hash and nothing else', async () => {
    const hash = await passwords.hash('correct horse');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await expect(passwords.verify(hash, 'correct horse')).resolves.toBe(true);
    await expect(passwords.verify(hash, 'correct house')).resolves.toBe(false);
    await expect(passwords.verify(null, 'correct horse')).resolves.toBe(false);
  });

  it.each([
    ['short', 'ana@example.com', /at least 8/],
    ['x'.repeat(257), 'ana@example.com', /at most 256/],
    ['Password123', 'ana@example.com', /guesser/],
    ['aaaaaaaaaa', 'ana@example.com', /guesser/],
    ['ANA@example.com', 'ana@example.com', /guesser/],
    ['ana.silva', 'ana.silva@example.com', /guesser/],
  ])('refuses %s', (password, email, why) => {
    expect(() => passwords.assertStrong(password, email)).toThrow(why);
  });

  it('takes a sentence, and what it makes up itself', () => {
    expect(() => passwords.assertStrong('we close on friday', 'a@b.co')).not.toThrow();
    expect(() => passwords.assertStrong(passwords.oneTime(), 'a@b.co')).not.toThrow();
  });
});
