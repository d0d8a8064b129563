import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerAuthentication, type SMTPServerOptions } from 'smtp-server';

/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** Every byte between DATA and its end. */
  readonly raw: string;
}

/** A real mail server on this machine that delivers nothing: tests read what it was handed. */
export interface MailServerOfTests {
  /** What to set `SMTP_URL` to. Its line is not encrypted: set `SMTP_TLS=none` too. */
  readonly url: string;
  readonly mails: readonly TakenMail[];
  /** Answers mails to an address with a code from now on, and takes them again when told `null`. */
  readonly refuse: (address: string, code: number | null) => void;
  /** Stops listening, as a server that is down, and listens again on the same port. */
  readonly goAway: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Which line and account the server asks for. */
export interface MailServerSettings {
  /** Offers to encrypt the line, with a certificate that nobody vouches for. */
  readonly offersTls?: boolean;
  readonly account?: { readonly user: string; readonly pass: string };
}

/** Starts a mail server for tests, on a port of its own. */
export async function startMailServer(settings: MailServerSettings = {}): Promise<MailServerOfTests> {
  const mails: TakenMail[] = [];
  const refused = new Map<string, number>();
  const options = optionsFor(settings, mails, refused);
  let server = await listening(options, 0);
  const { port } = server.server.address() as AddressInfo; // it listens on a port, not on a socket file
  const goAway = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (address, code) => (code === null ? refused.delete(address) : refused.set(address, code)),
    goAway,
    comeBack: async () => {
      server = await listening(options, port);
    },
    stop: goAway,
  };
}

function optionsFor(
  { offersTls = false, account }: MailServerSettings,
  mails: TakenMail[],
  refused: ReadonlyMap<string, number>,
): SMTPServerOptions {
  return {
    authOptional: account === undefined,
    allowInsecureAuth: true,
    disabledCommands: offersTls ? [] : ['STARTTLS'],
    closeTimeout: 500,
    onAuth: ({ username, password }: SMTPServerAuthentication, _session, answer) =>
      username === account?.user && password === account?.pass
        ? answer(null, { user: username })
        : answer(Object.assign(new Error('Not the right account'), { responseCode: 535 })),
    onRcptTo: ({ address }, _session, answer) => {
      const code = refused.get(address);
      answer(code === undefined ? null : Object.assign(new Error('Refused'), { responseCode: code }));
    },
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = { from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address) };
        void taken(Buffer.concat(chunks), envelope).then((mail) => {
          mails.push(mail);
          answer();
        });
      });
    },
  };
}

async function taken(raw: Buffer, envelope: Pick<TakenMail, 'from' | 'to'>): Promise<TakenMail> {
  const { subject = '', text = '', html, messageId = '' } = await simpleParser(raw);
  return { ...envelope, subject, text, html: html || '', messageId, raw: raw.toString('utf8') };
}

function listening(options: SMTPServerOptions, port: number): Promise<SMTPServer> {
  const server = new SMTPServer(options);
  server.on('error', () => {}); // a client that leaves in the middle is no fault of the tests
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
