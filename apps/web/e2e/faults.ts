import type { Page, Request, Response } from 'playwright-core';

/** What went wrong on a page while somebody used it, and what was meant to. */
export interface Faults {
  /** Says that a fault is part of the journey; it must then come. */
  readonly expect: (fault: RegExp) => void;
  /** Faults nobody expected, and expected ones that did not come, a sentence each. */
  readonly unexpected: () => string[];
}

// The browser says this of every refusal; the refusal itself is noted with its address.
const saidTwice = 'Failed to load resource';
// The page is left, or an answer is no longer wanted.
const abandoned = 'net::ERR_ABORTED';

/** Notes every error, refused request and breach of the content security policy on a page from now on. */
export async function watchFaults(page: Page): Promise<Faults> {
  const noted: string[] = [];
  const expected: RegExp[] = [];
  page.on('pageerror', (error) => noted.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith(saidTwice)) noted.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== abandoned) noted.push(`${reason} ${nameOf(request)}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !asksWhoIsThere(response))
      noted.push(`${response.status()} ${nameOf(response.request())}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      // oxlint-disable-next-line no-console -- the console is how a page tells the browser; faults are read from there.
      console.error(`Against the policy ${violatedDirective}: ${blockedURI}`),
    ),
  );
  return {
    expect: (fault) => expected.push(fault),
    unexpected: () => [
      ...noted.filter((fault) => !expected.some((one) => one.test(fault))),
      ...expected.filter((one) => !noted.some((fault) => one.test(fault))).map((one) => `did not happen: ${one}`),
    ],
  };
}

/** "Who am I?" is refused to somebody who has not signed in yet. That is how the site knows to ask. */
const asksWhoIsThere = (response: Response) =>
  response.status() === 401 && nameOf(response.request()) === 'GET /api/session';

const nameOf = (request: Request) => `${request.method()} ${new URL(request.url()).pathname}`;
