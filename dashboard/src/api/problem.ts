/** An RFC 9457 answer, or what stands for one when the network or a proxy answered instead of the platform. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly traceId: string,
    readonly errors: { pointer?: string; detail?: string }[],
  ) {
    super(title || code);
  }

  /** The same with each place called by a name that people know. */
  named(nameOf: (pointer: string) => string): ApiProblem {
    const errors = this.errors.map(error => ({ ...error, pointer: nameOf(error.pointer ?? '') }));
    return new ApiProblem(this.status, this.code, this.title, this.detail, this.traceId, errors);
  }

  /** Somebody was faster: what they did is to be seen before anything is decided again. */
  get isStale(): boolean {
    return this.status === 412;
  }
}

export async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  return new ApiProblem(
    response.status,
    text('code') || `HTTP_${response.status}`,
    text('title'),
    text('detail'),
    text('traceId'),
    Array.isArray(fields.errors) ? fields.errors : [],
  );
}

export const unreachable = () => new ApiProblem(0, 'UNREACHABLE', '', '', '', []);
