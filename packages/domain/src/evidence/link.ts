import { z } from 'zod';

/** The address of something kept elsewhere. Only https, and no name or password inside it. */
export const HttpsLink = z
  .string()
  .trim()
  .max(2000)
  .refine(
    (text) => addressIn(text) !== null,
    'Give a full address that begins with https://, without a name or password.',
  )
  .transform((text) => addressIn(text)?.href ?? text);

/** The host of an address, in the letters by which browsers tell hosts apart. */
export function hostOf(url: string): string {
  return addressIn(url)?.host ?? '';
}

function addressIn(text: string): URL | null {
  if (!/^https:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isWhole = url.hostname.includes('.') && url.username === '' && url.password === '';
  return isWhole ? url : null;
}
