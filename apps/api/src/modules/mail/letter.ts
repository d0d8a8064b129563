import type { DigestLine, LocalDate } from '@followthrough/domain';

/** What a digest tells one person. It names the person and counts the rest: no word of any record comes in here. */
export interface Digest {
  readonly name: string;
  readonly lines: readonly DigestLine[];
  /** Of each committee the person leads: how much of its plan is late or nearly due. */
  readonly committees: readonly CommitteeCounts[];
  /** How browsers reach the product. */
  readonly publicUrl: string;
}

/** How much of a committee's plan is past its date, or due within so many days. */
export interface CommitteeCounts {
  readonly committee: string;
  readonly overdue: number;
  readonly within7: number;
  readonly within30: number;
}

/** A mail's words, once plain and once for a screen. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A sentence of a digest, and where what it tells of is. */
interface Said {
  readonly words: string;
  readonly place: string | null;
}

const why =
  'You get this because you have an account with Followthrough. It never says which action, which review or which child ' +
  'it is about: sign in to see that.';

/** Writes a digest as a letter. */
export function letterOf(digest: Digest): Letter {
  const said = digest.lines.map((line) => ({ words: sentenceOf(line), place: placeOf(digest, line) }));
  const counted = digest.committees.map(committeeSentence);
  return { subject: subjectOf(digest), text: plain(digest, said, counted), html: marked(digest, said, counted) };
}

function subjectOf({ lines }: Digest): string {
  const things = lines.reduce((sum, { count }) => sum + count, 0);
  if (things === 0) return 'Followthrough: your plan this week';
  return `Followthrough: ${things === 1 ? 'one thing' : `${things} things`} to see`;
}

function sentenceOf({ sentence, count, firstDueOn, isDeadline }: DigestLine): string {
  if (firstDueOn === null) return `${sentence}.`;
  const day = dayInWords(firstDueOn);
  if (count > 1) return `${sentence}: the first ${isDeadline ? 'by' : 'on'} ${day}.`;
  return isDeadline ? `${sentence} by ${day}.` : `${sentence}: ${day}.`;
}

function committeeSentence({ committee, overdue, within7, within30 }: CommitteeCounts): string {
  return `${committee}: ${overdue} past their due date, ${within7} due within 7 days, ${within30} within 30 days.`;
}

/** The address of the notice a line tells of, where it tells of one alone. From there one goes on to the record. */
function placeOf({ publicUrl }: Digest, { link }: DigestLine): string | null {
  return link === null ? null : `${publicUrl}${link}`;
}

/** The address of what the mail tells of: all notices, or the plan where there are none. */
function allOf({ publicUrl, lines }: Digest): string {
  return `${publicUrl}/${lines.length > 0 ? 'for-you' : ''}`;
}

function dayInWords(day: LocalDate): string {
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.format(new Date(`${day}T00:00:00Z`));
}

function plain(digest: Digest, said: readonly Said[], counted: readonly string[]): string {
  const { name, publicUrl } = digest;
  const told = said.map(({ words, place }) => (place === null ? words : `${words}\n  ${place}`));
  const list = (sentences: readonly string[]) => sentences.map((sentence) => `- ${sentence}`).join('\n');
  return [
    `Good morning, ${name}.`,
    ...(told.length > 0 ? [list(told)] : []),
    ...(counted.length > 0 ? [`Actions of your committee that are not yet delivered:\n${list(counted)}`] : []),
    `Sign in to see them: ${allOf(digest)}`,
    why,
    `Choose how often reminders come: ${publicUrl}/account`,
    '',
  ].join('\n\n');
}

function marked(digest: Digest, said: readonly Said[], counted: readonly string[]): string {
  const { name, publicUrl } = digest;
  const list = (sentences: readonly string[]) =>
    `<ul>\n${sentences.map((sentence) => `<li>${sentence}</li>`).join('\n')}\n</ul>`;
  const told = said.map(({ words, place }) =>
    place === null ? escaped(words) : `<a href="${escaped(place)}">${escaped(words)}</a>`,
  );
  const forYou = said.length === 0 ? [] : [heading('For you'), list(told)];
  const ofCommittee =
    counted.length === 0
      ? []
      : [heading('Actions of your committee that are not yet delivered'), list(counted.map(escaped))];
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Followthrough: what there is for you to see</title>',
    '</head>',
    '<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">',
    '<h1 style="font-size: 22px">What there is for you to see</h1>',
    `<p>Good morning, ${escaped(name)}.</p>`,
    ...forYou,
    ...ofCommittee,
    `<p><a href="${escaped(allOf(digest))}">Sign in to see them</a></p>`,
    `<p>${escaped(why)}</p>`,
    `<p><a href="${escaped(publicUrl)}/account">Choose how often reminders come</a></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const heading = (words: string) => `<h2 style="font-size: 18px">${words}</h2>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
