import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { singleSignOnFrom, type SingleSignOn } from './single-sign-on.js';

const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.string().min(1).optional(),
  DATA_DIR: z
    .string()
    .min(1)
    .default(path.join(checkout, '.data', 'postgres')),
  FOLLOWTHROUGH_MODE: z.enum(['demonstration', 'production']).default('demonstration'),
  PUBLIC_URL: z.url().optional(),
  PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  WEB_DIR: z
    .string()
    .min(1)
    .default(path.join(checkout, 'apps', 'web', 'dist')),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).max(60).default('your organisation'),
  LOCAL_ACCOUNTS: z.enum(['yes', 'no']).default('yes'),
  CHECK_ANSWERS: z.enum(['yes', 'no']).default('no'),
  JOBS: z.enum(['yes', 'no']).default('yes'),
  AUDIT_CHECKPOINT_DIR: z.string().min(1).optional(),
});

/** How this copy of the product is set up. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** An outside PostgreSQL; without one, an embedded one is started on `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly mode: 'demonstration' | 'production';
  /** Whether browsers reach the product over https, so that cookies may insist on it. */
  readonly secure: boolean;
  /** How many proxies of our own stand before the product; each adds the address it was called from. */
  readonly proxies: number;
  readonly webFolder: string;
  /** The organisation's own sign-in; `null` when there is none. */
  readonly singleSignOn: SingleSignOn | null;
  /** Whether email addresses and passwords are taken. */
  readonly localAccounts: boolean;
  /** Whether every answer is held to its schema before it is sent: in tests it is. */
  readonly checkAnswers: boolean;
  /** Whether this copy does what the product does by itself: mails, reminders, whatever is due today. */
  readonly jobs: boolean;
  /** Where a checkpoint of the record of changes is written each day; `null` when none is. */
  readonly checkpointFolder: string | null;
}

/**
 * Reads the environment, once.
 *
 * @throws Error in plain sentences that name each variable that cannot be used.
 */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const read = Environment.safeParse(environment);
  if (!read.success)
    throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`).join(' '));
  const values = read.data;
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL ?? null,
    dataFolder: values.DATA_DIR,
    mode: values.FOLLOWTHROUGH_MODE,
    secure: values.PUBLIC_URL?.startsWith('https:') ?? values.FOLLOWTHROUGH_MODE === 'production',
    proxies: values.PROXIES,
    webFolder: values.WEB_DIR,
    singleSignOn: singleSignOnFrom(values),
    localAccounts: values.LOCAL_ACCOUNTS === 'yes',
    checkAnswers: values.CHECK_ANSWERS === 'yes',
    jobs: values.JOBS === 'yes',
    checkpointFolder: values.AUDIT_CHECKPOINT_DIR ?? null,
  };
}
