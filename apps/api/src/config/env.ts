import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { CodedError } from '../common/coded-error.js';

// Days are plain strings; wherever a Date is made it must not depend on where the machine stands.
process.env.TZ = 'UTC';

const whole = (low: number, high: number, fallback: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${low} to ${high}`)
    .transform(Number)
    .refine((value) => value >= low && value <= high, `must be a whole number from ${low} to ${high}`)
    .default(fallback);

const flag = z
  .enum(['true', 'false', '1', '0'], 'must be true or false')
  .transform((value) => value === 'true' || value === '1')
  .default(false);

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/.+/, 'must look like postgres://user:password@host:5432/database')
  .refine((value) => URL.canParse(value), 'must look like postgres://user:password@host:5432/database')
  .optional();

const schema = z
  .object({
    PORT: whole(0, 65_535, 3000),
    PACELINE_HOST: z.string().min(1).default('127.0.0.1'),
    PACELINE_DATA_DIR: z.string().min(1).default('.paceline'),
    DATABASE_URL: postgresUrl,
    PACELINE_POOL_SIZE: whole(2, 200, 10),
    PACELINE_ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
    PACELINE_ADMIN_PASSWORD: z.string().min(8, 'must have at least 8 characters').max(1024).optional(),
    PACELINE_MAX_UPLOAD_MB: whole(1, 10_000, 200),
    PACELINE_LOG_LEVEL: z
      .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be one of silent, error, warn, info, debug')
      .default('warn'),
    PACELINE_PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .optional(),
    PACELINE_TRUST_PROXY: flag,
    PACELINE_METRICS_PORT: whole(0, 65_535, 0),
  })
  .superRefine((value, context) => {
    if ((value.PACELINE_ADMIN_EMAIL === undefined) === (value.PACELINE_ADMIN_PASSWORD === undefined)) return;
    const missing =
      value.PACELINE_ADMIN_EMAIL === undefined ? 'PACELINE_ADMIN_EMAIL' : 'PACELINE_ADMIN_PASSWORD';
    context.addIssue({ code: 'custom', path: [missing], message: 'must be given with the other of the two' });
  });

/** Everything that the environment decides, read once and checked at the start. */
export interface Env {
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Absolute. Holds the embedded database and uploaded files. */
  readonly dataDir: string;
  /** Undefined: the embedded database is used. */
  readonly databaseUrl: string | undefined;
  readonly poolSize: number;
  readonly adminEmail: string | undefined;
  readonly adminPassword: string | undefined;
  readonly maxUploadBytes: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** What users type to reach this server, without a slash at the end; undefined: derived from host and port. */
  readonly publicUrl: string | undefined;
  readonly trustProxy: boolean;
  /** Where /metrics is answered, beside the product's own port; undefined: nowhere. */
  readonly metricsPort: number | undefined;
  /** The environment for a child process, without this product's secrets. */
  readonly forChildren: NodeJS.ProcessEnv;
}

const SECRETS = ['DATABASE_URL', 'PACELINE_ADMIN_PASSWORD'];

/**
 * Reads the environment, or throws one error that names everything wrong with it.
 * NAME_FILE=/run/secrets/x stands for NAME with the file's content, for the names in SECRETS.
 *
 * readEnv({ PORT: '8080' }).port is 8080; readEnv({ PORT: 'x', DATABASE_URL: 'y' }) names both.
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const problems: string[] = [];
  for (const name of SECRETS) {
    const file = given[`${name}_FILE`];
    if (file === undefined) continue;
    try {
      given[name] = readFileSync(file, 'utf8').trim();
    } catch {
      problems.push(`${name}_FILE names a file that cannot be read: ${file}`);
    }
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(`${issue.path.join('.')} ${issue.message}`);
  }
  if (!parsed.success || problems.length > 0) {
    throw new CodedError('env.invalid', `The environment is not right: ${problems.join('; ')}.`, 500);
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.PACELINE_HOST,
    dataDir: resolve(value.PACELINE_DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    poolSize: value.PACELINE_POOL_SIZE,
    adminEmail: value.PACELINE_ADMIN_EMAIL,
    adminPassword: value.PACELINE_ADMIN_PASSWORD,
    maxUploadBytes: value.PACELINE_MAX_UPLOAD_MB * 1024 * 1024,
    logLevel: value.PACELINE_LOG_LEVEL,
    publicUrl: value.PACELINE_PUBLIC_URL?.replace(/\/$/, ''),
    trustProxy: value.PACELINE_TRUST_PROXY,
    metricsPort: value.PACELINE_METRICS_PORT || undefined,
    forChildren: Object.fromEntries(Object.entries(source).filter(([name]) => !SECRETS.includes(name))),
  };
}

let cached: Env | undefined;

/** The environment of this process; read at the first call. */
export const env = (): Env => (cached ??= readEnv(process.env));

/** A PostgreSQL server that tests may create databases on; undefined when none was given. */
export const testDatabaseUrl = (): string | undefined => process.env.TEST_DATABASE_URL || undefined;

/** The folder of real files that some specs read, as seen from the project: PACELINE_TEST_DATA, else the one beside it. */
export const testDataFolder = (): string => process.env.PACELINE_TEST_DATA || '../shared/data';
