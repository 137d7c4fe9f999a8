/** Follows redirects over several sites and keeps the cookies of each, as a browser does. */
export class Visitor {
  readonly #behind: Readonly<Record<string, string>>;
  readonly #cookies = new Map<string, Map<string, string>>();

  /** @param behind for origins that stand before another: where what is asked of them goes. */
  constructor(behind: Readonly<Record<string, string>>) {
    this.#behind = behind;
  }

  /** What it keeps for a site. */
  cookieOf(origin: string): string {
    return [...(this.#cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Keeps a cookie that a site set. */
  keep(origin: string, set: string): void {
    const kept = this.#cookies.get(origin) ?? new Map<string, string>();
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    this.#cookies.set(origin, kept.set(name, value));
  }

  /** The session as a bearer token. */
  get token(): string | null {
    for (const kept of this.#cookies.values()) {
      const value = kept.get('samenspel_session');
      if (value) return decodeURIComponent(value);
    }
    return null;
  }

  /** Sends an object; gives the object that comes back. */
  async post(address: string, body: object): Promise<{ url: string }> {
    const headers = { 'content-type': 'application/json', origin: new URL(address).origin };
    const answer = await this.#ask(address, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as { url: string };
  }

  /** Goes on until a page comes, or what nobody serves; gives its address. */
  async follow(address: string): Promise<string> {
    const answer = await this.#ask(address, {});
    const next = answer.headers.get('location');
    await answer.body?.cancel();
    if (answer.status < 300 || answer.status > 399 || !next) return address;
    return await this.follow(new URL(next, address).href);
  }

  async #ask(address: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    const { origin, pathname, search } = new URL(address);
    const headers = { ...init.headers, cookie: this.cookieOf(origin) };
    const answer = await fetch(`${this.#behind[origin] ?? origin}${pathname}${search}`, {
      ...init,
      headers,
      redirect: 'manual',
    });
    for (const set of answer.headers.getSetCookie()) this.keep(origin, set);
    return answer;
  }
}
