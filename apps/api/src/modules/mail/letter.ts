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

const why =
  'You get this because you have an account with Followthrough. It never says which action, which review or which child ' +
  'it is about: sign in to see that.';

/** Writes a digest as a letter. */
export function letterOf(digest: Digest): Letter {
  const said = digest.lines.map(sentenceOf);
  const counted = digest.committees.map(committeeSentence);
  return { subject: subjectOf(digest), text: plain(digest, said, counted), html: marked(digest, said, counted) };
}

function subjectOf({ lines }: Digest): string {
  const things = lines.reduce((sum, { count }) => sum + count, 0);
  if (things === 0) return 'Followthrough: your plan this week';
  return `Followthrough: ${things === 1 ? 'one thing' : `${things} things`} to see`;
}

function sentenceOf({ sentence, count, firstDueOn }: DigestLine): string {
  if (firstDueOn === null) return `${sentence}.`;
  return `${sentence}: ${count === 1 ? '' : 'the first on '}${dayInWords(firstDueOn)}.`;
}

function committeeSentence({ committee, overdue, within7, within30 }: CommitteeCounts): string {
  return `${committee}: ${overdue} past their due date, ${within7} due within 7 days, ${within30} within 30 days.`;
}

function dayInWords(day: LocalDate): string {
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.format(new Date(`${day}T00:00:00Z`));
}

function plain({ name, publicUrl }: Digest, said: readonly string[], counted: readonly string[]): string {
  const list = (sentences: readonly string[]) => sentences.map((sentence) => `- ${sentence}`).join('\n');
  return [
    `Good morning, ${name}.`,
    ...(said.length > 0 ? [list(said)] : []),
    ...(counted.length > 0 ? [`Actions of your committee that are not yet delivered:\n${list(counted)}`] : []),
    `Sign in to see them: ${publicUrl}/`,
    why,
    `Choose how often reminders come: ${publicUrl}/account`,
    '',
  ].join('\n\n');
}

function marked({ name, publicUrl }: Digest, said: readonly string[], counted: readonly string[]): string {
  const list = (sentences: readonly string[]) =>
    `<ul>\n${sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join('\n')}\n</ul>`;
  const forYou = said.length === 0 ? [] : ['<h2>For you</h2>', list(said)];
  const ofCommittee =
    counted.length === 0 ? [] : ['<h2>Actions of your committee that are not yet delivered</h2>', list(counted)];
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
    `<p><a href="${escaped(publicUrl)}/">Sign in to see them</a></p>`,
    `<p>${escaped(why)}</p>`,
    `<p><a href="${escaped(publicUrl)}/account">Choose how often reminders come</a></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
