import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en';
import { vi } from './vi';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !/\.test\./.test(file))
  .map(file => ({ file, text: readFileSync(join('src', file), 'utf8') }));

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

test('both languages have the same texts', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test('no text is empty', () => {
  expect(Object.entries({ ...vi, ...en }).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('both languages fill in the same values', () => {
  for (const key of Object.keys(vi) as (keyof typeof vi)[]) {
    expect(holes(en[key]), key).toEqual(holes(vi[key]));
  }
});

test('Vietnamese text stands in its file and in the formatters only', () => {
  const stray = SOURCES.filter(({ file }) => !/^(i18n|format)\b/.test(file)).flatMap(({ file, text }) =>
    text
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .split('\n')
      .filter(line => /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(line))
      .map(line => `${file}: ${line.trim()}`),
  );
  expect(stray).toEqual([]);
});

test('every text is used', () => {
  const code = SOURCES.filter(({ file }) => !/^i18n.(vi|en)\.ts$/.test(file))
    .map(({ text }) => text)
    .join('\n');
  const prefixes = [...code.matchAll(/`([a-z.]+\.)\$\{/g)].map(([, prefix]) => prefix!);
  const unused = Object.keys(vi).filter(
    key => !code.includes(`'${key}'`) && !prefixes.some(prefix => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});
