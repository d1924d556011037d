import { expect, test } from 'vitest';
import { EventStreamParser } from './eventStream';

const parse = (...chunks: string[]) => {
  const parser = new EventStreamParser();
  return chunks.flatMap(chunk => parser.push(chunk));
};

test('an event ends with an empty line', () => {
  expect(parse('event: figures\ndata: {"unit":"31/11131"}\n\n')).toEqual([
    { event: 'figures', data: '{"unit":"31/11131"}' },
  ]);
  expect(parse('data: half\n')).toEqual([]);
});

test('chunks may end anywhere, even between carriage return and line feed', () => {
  expect(parse('da', 'ta: mộ', 't\r', '\n\r\n')).toEqual([{ event: 'message', data: 'một' }]);
});

test('lines of data are joined', () => {
  expect(parse('data: one\ndata:two\n\n')).toEqual([{ event: 'message', data: 'one\ntwo' }]);
});

test('heartbeats and unknown fields are no events', () => {
  expect(parse(': still here\n\nid: 7\nretry: 100\n\n')).toEqual([]);
});

test('one event does not leak into the next', () => {
  expect(parse('event: figures\ndata: 1\n\ndata: 2\n\n')[1]).toEqual({ event: 'message', data: '2' });
});
