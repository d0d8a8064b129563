import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isServerAddress, mailServerFrom, senderFrom, type MailServer, type Sender } from './mail.js';
import { singleSignOnFrom, type SingleSignOn } from './single-sign-on.js';

const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATABASE_URL: z.string().min(1).optional(),
    DATA_DIR: z
      .string()
      .min(1)
      .default(path.join(checkout, '.data', 'postgres')),
    FOLLOWTHROUGH_MODE: z.enum(['demonstration', 'production']).default('demonstration'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
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
    SMTP_URL: z
      .string()
      .refine(isServerAddress, 'Give an address such as smtps://user:password@mail.example.org')
      .optional(),
    SMTP_TLS: z.enum(['required', 'none']).default('required'),
    MAIL_FROM: z
      .string()
      .refine((from) => senderFrom(from) !== null, 'Give a sender such as Followthrough <followthrough@example.org>')
      .optional(),
  })
  .superRefine((values, issues) => {
    const needed = values.SMTP_URL === undefined ? [] : (['MAIL_FROM', 'PUBLIC_URL'] as const);
    for (const name of needed)
      if (values[name] === undefined)
        issues.addIssue({ code: 'custom', path: [name], message: 'It is needed to send mail, since SMTP_URL is set' });
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
  /** How browsers reach the product, without a slash at its end: what mails and calendars lead to. */
  readonly publicUrl: string;
  /** Where mails are handed in, and who they come from; without one they are kept in the outbox. */
  readonly mail: { readonly server: MailServer; readonly from: Sender } | null;
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
    publicUrl: (values.PUBLIC_URL ?? `http://${values.HOST}:${values.PORT}`).replace(/\/+$/, ''),
    mail: mailFrom(values),
  };
}

function mailFrom({ SMTP_URL, SMTP_TLS, MAIL_FROM }: z.infer<typeof Environment>): Configuration['mail'] {
  const from = senderFrom(MAIL_FROM ?? '');
  if (SMTP_URL === undefined || from === null) return null;
  return { server: mailServerFrom(SMTP_URL, SMTP_TLS === 'none'), from };
}
