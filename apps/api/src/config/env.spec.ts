import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from './env.js';

describe('readEnv', () => {
  it('has a default for everything', () => {
    const env = readEnv({});
    expect(env).toMatchObject({ port: 3000, host: '127.0.0.1', databaseUrl: undefined, logLevel: 'warn' });
    expect(env.dataDir).toMatch(/\/\.paceline$/);
    expect(env.maxUploadBytes).toBe(200 * 1024 * 1024);
  });

  it('names everything that is wrong at once', () => {
    const read = () =>
      readEnv({
        PORT: '99999',
        DATABASE_URL: 'mysql://x',
        PACELINE_LOG_LEVEL: 'loud',
        PACELINE_ADMIN_EMAIL: 'nobody',
      });
    expect(read).toThrow(/PORT must be a whole number from 0 to 65535/);
    expect(read).toThrow(/DATABASE_URL must look like postgres/);
    expect(read).toThrow(/PACELINE_LOG_LEVEL must be one of/);
    expect(read).toThrow(/PACELINE_ADMIN_EMAIL must be an e-mail/);
  });

  it('wants the admin e-mail and password together', () => {
    expect(() => readEnv({ PACELINE_ADMIN_EMAIL: 'a@example.com' })).toThrow(
      /PACELINE_ADMIN_PASSWORD must be given/,
    );
  });

  it('takes secrets from files and keeps them from children', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'env-')), 'secret');
    writeFileSync(file, 'postgres://u:p@db/x\n');
    const env = readEnv({
      DATABASE_URL_FILE: file,
      PACELINE_ADMIN_PASSWORD: 'long enough',
      PACELINE_ADMIN_EMAIL: 'a@b.co',
    });
    expect(env.databaseUrl).toBe('postgres://u:p@db/x');
    expect(env.forChildren).not.toHaveProperty('PACELINE_ADMIN_PASSWORD');
    expect(() => readEnv({ DATABASE_URL_FILE: `${file}.none` })).toThrow(/cannot be read/);
  });
});
