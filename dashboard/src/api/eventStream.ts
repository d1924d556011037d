export interface StreamEvent {
  event: string;
  data: string;
}

/** Cuts a stream of server-sent events into events; chunks may end anywhere. Comments (heartbeats) yield nothing. */
export class EventStreamParser {
  private rest = '';
  private event = '';
  private data: string[] = [];

  push(chunk: string): StreamEvent[] {
    const lines = (this.rest + chunk).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    return lines.flatMap(line => this.line(line));
  }

  private line(line: string): StreamEvent[] {
    if (line === '') return this.dispatch();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.event = value;
    if (field === 'data') this.data.push(value);
    return [];
  }

  private dispatch(): StreamEvent[] {
    const { event, data } = this;
    this.event = '';
    this.data = [];
    return data.length > 0 || event ? [{ event: event || 'message', data: data.join('\n') }] : [];
  }
}
