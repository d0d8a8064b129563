/** The mail server to hand mails to. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** Whether the line is encrypted from its first byte; otherwise it is turned into an encrypted one (STARTTLS). */
  readonly secure: boolean;
  readonly account: { readonly user: string; readonly pass: string } | null;
  /** Whether a line that is not encrypted will do: on the same machine, or in tests. */
  readonly plain: boolean;
}

/** Who mails come from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

const ports = { 'smtp:': 587, 'smtps:': 465 };

/** Whether an address of a mail server can be used: `smtp://` or `smtps://`, with an account or without. */
export function isServerAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol in ports && new URL(url).hostname !== '';
}

/** Reads the address of a mail server; call it with one that can be used. */
export function mailServerFrom(url: string, plain: boolean): MailServer {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname,
    port: Number(port || (secure ? ports['smtps:'] : ports['smtp:'])),
    secure,
    account: username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    plain,
  };
}

const sender = /^(?:([^<>"\p{Cc}]{1,100}?) ?<)?([^\s<>@"\p{Cc}]{1,64}@[^\s<>@"\p{Cc}]{1,190})>?$/u;

/** Reads who mails come from: `Followthrough <followthrough@example.org>`, or the address alone. Else gives `null`. */
export function senderFrom(text: string): Sender | null {
  const [, name, address] = sender.exec(text.trim()) ?? [];
  if (address === undefined || text.includes('<') !== text.trim().endsWith('>')) return null;
  return { name: name?.trim() || 'Followthrough', address };
}
