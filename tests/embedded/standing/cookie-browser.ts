/** As many as a browser follows before it gives up. */
const MOST_REDIRECTS = 20;

export interface Visited {
  /** Where the browser ended up, all redirects followed. */
  readonly url: URL;
  readonly response: Response;
}

export type Asking = Pick<RequestInit, 'method' | 'body'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * A browser as far as cookies and redirects go: a cookie is sent to the host that set it and to no other (ports do not
 * count), so `localhost` and `127.0.0.1` are two. A write becomes a GET when it is redirected, as with 302 and 303.
 */
export class CookieBrowser {
  readonly #jars = new Map<string, Map<string, string>>();

  async open(address: string, asking: Asking = {}): Promise<Visited> {
    let url = new URL(address);
    let next = asking;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const response = await this.#ask(url, next);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return { url, response };
      await response.body?.cancel();
      url = new URL(location, url);
      next = {};
    }
    throw new Error(`${address} was redirected without end`);
  }

  /** The names of the cookies that a host set here. */
  cookiesOf(host: string): string[] {
    return [...(this.#jars.get(host)?.keys() ?? [])];
  }

  async #ask(url: URL, { headers = {}, ...rest }: Asking): Promise<Response> {
    const jar = this.#jars.get(url.hostname) ?? new Map<string, string>();
    this.#jars.set(url.hostname, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...rest,
      redirect: 'manual',
      headers: { ...headers, ...(cookie !== '' && { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', ...value] = pair.split('=');
      jar.set(name.trim(), value.join('='));
    }
    return response;
  }
}
