import { z } from 'zod';

// PostgreSQL cannot hold NUL, spreadsheets cannot hold the other control characters, and half a surrogate is no character.
const unprintable = /[^\P{Cc}\n\t]|\p{Cs}/u;

// Unseen, they turn the letters after them round: a name that ends "xcod.exe" is shown ending "exe.docx".
const turnsLettersRound = /[\u202A-\u202E]/g;

const printable = (lengthMax: number) =>
  z
    .string()
    .overwrite((text) => text.replaceAll('\r\n', '\n').replaceAll(turnsLettersRound, '').trim())
    .max(lengthMax)
    .refine((text) => !unprintable.test(text), 'Take out the characters that cannot be printed.');

/** A line of text that must say something: a title, a post, a name. At most 300 characters. */
export const Line = printable(300).min(1);

/** A passage that must say something, at most 6,000 characters. */
export const Narrative = printable(6000).min(1);

/** A passage that may be empty, at most 6,000 characters. */
export const OptionalNarrative = printable(6000);

/** The words of a timescale or a reference as somebody wrote them; may be empty. At most 300 characters. */
export const OptionalLine = printable(300);
