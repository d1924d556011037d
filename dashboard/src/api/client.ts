import { readProblem, unreachable } from './problem';
import type { Page } from './types';

export interface Credentials {
  accessToken(): string | null;
  /** Told when the platform no longer accepts the token. */
  rejected(): void;
}

export interface Versioned<T> {
  body: T;
  version: string | null;
}

const JSON_OR_PROBLEM = 'application/json, application/problem+json';

/** Calls of the platform's API, in the reader's language and with their token. */
export class ApiClient {
  constructor(
    private readonly credentials: Credentials,
    readonly language: string,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.json<T>(path, {});
  }

  /** What is to be changed, with the version that is seen. */
  async getVersioned<T>(path: string): Promise<Versioned<T>> {
    const response = await this.open(path, JSON_OR_PROBLEM);
    return { body: (await response.json()) as T, version: response.headers.get('ETag') };
  }

  /** Refused with 412 when somebody has changed it since the version that was seen. */
  post(path: string, body?: unknown, seen: string | null = null): Promise<unknown> {
    return this.json(path, {
      method: 'POST',
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(seen === null ? {} : { 'If-Match': seen }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Repeated it changes nothing; refused with 412 as `post` is. */
  put(path: string, body: unknown, seen: string | null = null): Promise<unknown> {
    return this.json(path, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', ...(seen === null ? {} : { 'If-Match': seen }) },
      body: JSON.stringify(body),
    });
  }

  /** Sends a file as it is. */
  async upload<T>(path: string, file: Blob, type: string): Promise<T> {
    return this.json<T>(path, { method: 'POST', headers: { 'Content-Type': type }, body: file });
  }

  /** Hands a file to the browser, under the name that the platform gives it. */
  async download(path: string): Promise<void> {
    const response = await this.open(path, '*/*');
    const address = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName(response.headers.get('Content-Disposition'));
    link.click();
    URL.revokeObjectURL(address);
  }

  /** All items of a list, following `next`; for lists that are bounded by nature, such as the children of a unit. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    let next: string | null | undefined;
    do {
      const page: Page<T> = await this.get(withQuery(path, { limit: '500', cursor: next ?? '' }));
      items.push(...page.items);
      next = page.next;
    } while (next);
    return items;
  }

  async open(path: string, accept: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Accept', accept);
    headers.set('Accept-Language', this.language);
    headers.set('Authorization', `Bearer ${this.credentials.accessToken() ?? ''}`);
    const response = await fetch(`/api/v1/${path}`, { ...init, headers }).catch((failure: unknown) => {
      if (init.signal?.aborted) throw failure;
      throw unreachable();
    });
    if (response.status === 401) this.credentials.rejected();
    if (!response.ok) throw await readProblem(response);
    return response;
  }

  private async json<T>(path: string, init: RequestInit): Promise<T> {
    const response = await this.open(path, JSON_OR_PROBLEM, init);
    const text = await response.text();
    return (text ? JSON.parse(text) : null) as T;
  }
}

function fileName(disposition: string | null): string {
  return /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? '';
}

export function withQuery(path: string, query: Record<string, string>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  if (given.length === 0) return path;
  return path + (path.includes('?') ? '&' : '?') + new URLSearchParams(given).toString();
}
