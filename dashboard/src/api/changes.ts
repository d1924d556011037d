import type { ApiClient } from './client';
import { EventStreamParser } from './eventStream';
import { ApiProblem } from './problem';

export type LiveState = 'CONNECTING' | 'LIVE' | 'POLLING' | 'REFUSED';

interface Listener {
  changed(): void;
  state(state: LiveState): void;
}

const POLL_AFTER_FAILURES = 3;
const POLL_EVERY = 15_000;
// A stream that is silent for so long is taken for dead: phones lose connections without an end.
const SILENCE = 75_000;

/** Tells when figures under a path changed: a stream that reconnects, and polling while no stream can be had. */
export function watchChanges(api: ApiClient, path: string, listener: Listener): () => void {
  const stop = new AbortController();
  void follow(api, path, listener, stop.signal);
  return () => stop.abort();
}

async function follow(api: ApiClient, path: string, listener: Listener, stopped: AbortSignal) {
  let failures = 0;
  for (let connections = 0; !stopped.aborted; connections++) {
    listener.state(failures < POLL_AFTER_FAILURES ? 'CONNECTING' : 'POLLING');
    try {
      await readStream(api, path, stopped, {
        opened() {
          failures = 0;
          listener.state('LIVE');
          if (connections > 0) listener.changed(); // what happened in between
        },
        event: () => listener.changed(),
      });
    } catch (failure) {
      // No such unit, not the reader's, or no longer their session: asking again would not help.
      if (failure instanceof ApiProblem && [401, 403, 404].includes(failure.status)) {
        return listener.state('REFUSED');
      }
      failures++;
    }
    if (stopped.aborted) return;
    if (failures >= POLL_AFTER_FAILURES) {
      listener.state('POLLING');
      listener.changed();
    }
    await pause(failures >= POLL_AFTER_FAILURES ? POLL_EVERY : backOff(failures), stopped);
  }
}

async function readStream(
  api: ApiClient,
  path: string,
  stopped: AbortSignal,
  heard: { opened(): void; event(): void },
) {
  const broken = new AbortController();
  const signal = AbortSignal.any([stopped, broken.signal]);
  const response = await api.open(path, 'text/event-stream', { signal, cache: 'no-store' });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const parser = new EventStreamParser();
  heard.opened();
  for (;;) {
    const silence = setTimeout(() => broken.abort(), SILENCE);
    const { done, value } = await reader.read().finally(() => clearTimeout(silence));
    if (done) return;
    if (parser.push(value).length > 0) heard.event();
  }
}

const backOff = (failures: number) => Math.min(10_000, 500 * 2 ** failures) * (0.7 + Math.random() * 0.6);

function pause(millis: number, stopped: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, millis);
    stopped.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
