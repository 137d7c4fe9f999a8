/** Somebody who keeps cookies, as a browser does, and asks the addresses under `/auth`. */
export class Browser {
  readonly #url: string;
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();
  /** All that was ever set, as it was sent. */
  readonly set: string[] = [];

  /** @param origin where the portal is seen. */
  constructor(url: string, origin = 'http://localhost:3000') {
    [this.#url, this.#origin] = [url, origin];
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The session as a bearer token. */
  get token(): string | null {
    const value = this.#cookies.get('samenspel_session');
    return value ? decodeURIComponent(value) : null;
  }

  /** Goes on with a session that was begun elsewhere. */
  keep(token: string | null): this {
    this.#cookies.set('samenspel_session', encodeURIComponent(token ?? ''));
    return this;
  }

  async post(path: string, body: object): Promise<{ status: number; body: Record<string, unknown> }> {
    return await this.#read(path, { method: 'POST', body: JSON.stringify(body) });
  }

  async get(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
    return await this.#read(path, {});
  }

  async #read(path: string, init: RequestInit) {
    const headers = {
      'content-type': 'application/json',
      cookie: this.cookie,
      origin: this.#origin,
    };
    const answer = await fetch(`${this.#url}/auth${path}`, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) this.#take(set);
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : {}) as Record<string, unknown> };
  }

  #take(set: string): void {
    this.set.push(set);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === '' || /max-age=0/i.test(set)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
