import nodemailer, { type Transporter } from 'nodemailer';
import type { MailServer, Sender } from '../../config/mail.js';
import type { WaitingMail } from './delivery.repository.js';

/** How long each part of the talk with the server may take, in milliseconds: less together than a mail is marked as taken. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/** What the server, or the way to it, had against a mail. */
export interface Objection {
  /** Whether it will say the same however often it is asked. */
  readonly final: boolean;
  /** The server's code, or the code of what stood in the way; never its words, which may quote an address. */
  readonly problem: string;
}

/** The way to a mail server, encrypted unless the settings say that it need not be. */
export function openMailServer(server: MailServer): Transporter {
  return nodemailer.createTransport({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: !server.secure && !server.plain,
    ignoreTLS: server.plain,
    ...(server.account === null ? {} : { auth: server.account }),
    ...patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/**
 * Hands a mail in.
 *
 * @returns `null` when the server took it.
 */
export async function handIn(transport: Transporter, from: Sender, mail: WaitingMail): Promise<Objection | null> {
  try {
    await transport.sendMail({
      from,
      to: { name: mail.toName, address: mail.toAddress },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      // Answers of machines (RFC 3834): nobody is told that a reader is away.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    return null;
  } catch (error) {
    return objectionOf(error);
  }
}

const aboutTheMail = new Set(['EENVELOPE', 'EMESSAGE']);

function objectionOf(error: unknown): Objection {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }; // both are looked at before use
  const named = typeof code === 'string' && /^E[A-Z_]{2,30}$/.test(code) ? code : 'unknown';
  if (typeof responseCode !== 'number') return { final: false, problem: named };
  if (!aboutTheMail.has(named)) return { final: false, problem: `${named} ${responseCode}` };
  return { final: responseCode >= 500, problem: String(responseCode) };
}
