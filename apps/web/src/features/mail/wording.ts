/** The sentences of how reminders are mailed. */
export const rhythmWording = {
  title: 'Mail',
  about:
    'You get one mail a day at most, in the morning, when there is something new for you. It says how many things there are, and never which action or child they are about.',
  save: 'Save',
  saved: 'How reminders are mailed is saved.',
  fields: {
    reminders: {
      label: 'When are reminders of due dates mailed?',
      hint: 'What somebody asks of you is mailed the next morning, whatever you choose here.',
    },
  },
};

/** The sentences of the outbox. */
export const outboxWording = {
  title: 'Outbox',
  lead: 'The mails that were made, to whom, and what became of them. No mail holds a word of any action, review or child.',
  noServer: 'No mail server is set up',
  noServerHint:
    'Mails are kept here and not sent. Whoever runs this server sets SMTP_URL and MAIL_FROM to have them sent from then on.',
  server: (name: string) => `Mails are handed to ${name}.`,
  caption: 'Mails, newest first',
  all: 'All',
  fields: { state: { label: 'Show' } },
  none: 'No mails',
  noneHint: 'Each morning at seven one mail is made for each person who has something to be told.',
  again: 'Send again',
  willGo: 'It is waiting, and goes within a minute.',
  words: 'What it says',
  back: 'All mails',
};

/** What stood in a mail's way, in words, from the code that is kept of it. */
export function problemInWords(problem: string): string {
  const code = /\d{3}/.exec(problem)?.[0];
  if (problem.startsWith('EAUTH')) return `The server did not take the account (${problem}).`;
  if (problem.startsWith('ETLS')) return `The line to the server could not be encrypted (${problem}).`;
  if (code?.startsWith('5')) return `The server refused it (${code}).`;
  if (code !== undefined) return `The server was busy or asked to wait (${code}).`;
  return `The server could not be reached (${problem}).`;
}
