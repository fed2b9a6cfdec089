/** What came back: the body parsed when it is JSON. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly text: string;
  readonly headers: Headers;
}

/** Talks to a server as one browser does: keeps its cookies, names its origin. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  get = <T>(path: string): Promise<Answer<T>> => this.send<T>('GET', path);
  delete = <T>(path: string, body?: unknown): Promise<Answer<T>> => this.send<T>('DELETE', path, body);
  post = <T>(path: string, body?: unknown): Promise<Answer<T>> => this.send<T>('POST', path, body ?? {});
  put = <T>(path: string, body: unknown): Promise<Answer<T>> => this.send<T>('PUT', path, body);
  patch = <T>(path: string, body: unknown): Promise<Answer<T>> => this.send<T>('PATCH', path, body);

  /** A multipart upload: upload('/api/imports', [{ name: 'a.csv', content: '…' }], { source: 'CRM' }). */
  upload<T>(
    path: string,
    files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const { name, content } of files) {
      const part = typeof content === 'string' ? content : Uint8Array.from(content);
      form.append('files', new Blob([part], { type: 'text/csv' }), name);
    }
    return this.send<T>('POST', path, form);
  }

  /** Any request; headers given here win. The body is sent as JSON unless it is a form. */
  async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const response = await fetch(new URL(path, this.url), {
      method,
      redirect: 'manual',
      headers: {
        origin: this.url,
        'sec-fetch-site': 'same-origin',
        ...(this.cookies.size > 0
          ? { cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; ') }
          : {}),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    this.keep(response.headers.getSetCookie());
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
      text,
      headers: response.headers,
    };
  }

  private keep(setCookies: readonly string[]): void {
    for (const line of setCookies) {
      const [pair = ''] = line.split(';');
      const cut = pair.indexOf('=');
      const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

/** Signs in and returns the client that is signed in. Throws with the answer when the server refuses. */
export async function signIn(url: string, email: string, password: string): Promise<Client> {
  const client = new Client(url);
  const answer = await client.post('/api/session', { email, password });
  if (answer.status >= 300) throw new Error(`Signing in as ${email} failed: ${answer.status} ${answer.text}`);
  return client;
}
