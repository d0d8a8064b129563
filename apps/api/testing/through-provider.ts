/** Cookies of one browser at one site. */
class Jar {
  private readonly held = new Map<string, string>();

  get header(): string {
    return [...this.held].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  keep(answer: Response): void {
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split(/=(.*)/s) ?? [];
      this.held.set(name, value);
    }
  }
}

/**
 * Goes through the provider as a browser would: follows where it is sent, types a name into the form of the provider and
 * agrees, until it is sent back.
 *
 * @param from - The provider's address that the product sent the browser to.
 * @param login - The name typed at the provider.
 * @returns The address of the product that the provider sends the browser back to.
 */
export async function throughProvider(from: string, login: string): Promise<string> {
  const jar = new Jar();
  let next = new URL(from);
  const provider = next.origin;
  for (let step = 0; step < 12; step += 1) {
    const answer = await visit(jar, next);
    const sentTo = answer.headers.get('location');
    if (sentTo !== null) {
      next = new URL(sentTo, next);
      if (next.origin !== provider) return next.href;
      continue;
    }
    const page = await answer.text();
    const form = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    if (form === undefined) throw new Error(`The provider shows no form at ${next.pathname}: ${answer.status}`);
    // One page asks who it is, the next whether they agree.
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? 'consent';
    const sent = await visit(jar, new URL(form, next), new URLSearchParams({ prompt, login, password: 'any' }));
    next = new URL(sent.headers.get('location') ?? '/nowhere', next);
  }
  throw new Error('The provider never sent the browser back');
}

async function visit(jar: Jar, address: URL, fields?: URLSearchParams): Promise<Response> {
  const answer = await fetch(address, {
    redirect: 'manual',
    headers: { cookie: jar.header },
    ...(fields === undefined ? {} : { method: 'POST', body: fields }),
  });
  jar.keep(answer);
  return answer;
}
