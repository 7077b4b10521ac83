import { z } from 'zod';

const DEMO_PROVIDER = 'Halden Networks';

/** Never repeated in a message: logs are read by more people than the environment. */
const SECRETS = new Set(['DATABASE_URL', 'NEXTAUTH_SECRET']);

const flag = z
  .enum(['0', '1', 'true', 'false'], { error: 'write 1 or 0' })
  .default('0')
  .transform((text) => text === '1' || text === 'true');

const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'write a whole number')
    .transform(Number)
    .refine((value) => value <= max, `write at most ${max}`);

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol.slice(0, -1)), {
    error: `write an address that starts with ${protocols.map((one) => `${one}://`).join(' or ')}`,
  });

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Every environment variable that Baton reads; .env.example says what each is for. */
export const environmentSchema = z.object({
  PORT: wholeNumber(65_535).default(3000),
  BATON_HOST: z.string().optional(),
  BATON_DATA_DIR: z.string().default('.data'),
  DATABASE_URL: url('postgres', 'postgresql').optional(),
  WORKER: z.enum(['on', 'off'], { error: 'write on or off' }).default('on'),
  BATON_PUBLIC_URL: url('http', 'https').optional(),
  BATON_PROVIDER_NAME: z.string().optional(),
  BATON_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'write an IANA time zone such as Europe/Amsterdam')
    .default('Europe/Amsterdam'),
  BATON_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'write a currency code such as EUR')
    .default('EUR'),
  BATON_UNDO_MS: wholeNumber(600_000).default(8000),
  BATON_DEMO: flag,
  BATON_NOW: z.iso
    .datetime({ offset: true, error: 'write an instant such as 2026-11-24T09:00:00Z' })
    .transform((text) => new Date(text))
    .optional(),
  NEXTAUTH_SECRET: z.string().min(32, 'write at least 32 characters').optional(),
  NEXTAUTH_URL: url('http', 'https').optional(),
  AUTH_TRUST_HOST: flag,
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'write fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
});

/** The environment, parsed: what this process was told by whoever started it. */
export interface Config {
  port: number;
  /** Address to listen on; null: all of this machine's. */
  host: string | null;
  dataDir: string;
  /** null: the embedded store in `dataDir`. */
  databaseUrl: string | null;
  worker: boolean;
  /** Without a slash at its end; null: build links from the request. */
  publicUrl: string | null;
  providerName: string;
  timeZone: string;
  currency: string;
  undoMs: number;
  demo: boolean;
  /** Where the clock starts. Only demo and test databases honour it. */
  now: Date | null;
  authSecret: string | null;
  authUrl: string | null;
  trustHost: boolean;
  logLevel: z.infer<typeof environmentSchema>['LOG_LEVEL'];
}

/** The environment has values that Baton cannot work with: all of them, in one message. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Parses an environment. An empty value counts as not set, as in `.env` files.
 * @throws ConfigError with every defect at once
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path: [key], message }) => {
      const name = String(key);
      return SECRETS.has(name) ? `  ${name}: ${message}.` : `  ${name} is "${set[name]}": ${message}.`;
    });
    throw new ConfigError(`Baton cannot start, the environment is not usable:\n${lines.join('\n')}`);
  }
  return named(parsed.data);
}

function named(env: z.infer<typeof environmentSchema>): Config {
  return {
    port: env.PORT,
    host: env.BATON_HOST ?? null,
    dataDir: env.BATON_DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    worker: env.WORKER === 'on',
    publicUrl: env.BATON_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    providerName: env.BATON_PROVIDER_NAME ?? (env.BATON_DEMO ? DEMO_PROVIDER : 'Baton'),
    timeZone: env.BATON_TIME_ZONE,
    currency: env.BATON_CURRENCY,
    undoMs: env.BATON_UNDO_MS,
    demo: env.BATON_DEMO,
    now: env.BATON_NOW ?? null,
    authSecret: env.NEXTAUTH_SECRET ?? null,
    authUrl: env.NEXTAUTH_URL ?? null,
    trustHost: env.AUTH_TRUST_HOST,
    logLevel: env.LOG_LEVEL,
  };
}

let parsedOnce: Config | null = null;

/** This process's configuration, parsed once. */
export function config(): Config {
  parsedOnce ??= readConfig(process.env);
  return parsedOnce;
}
