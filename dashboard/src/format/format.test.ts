import { expect, test } from 'vitest';
import { compareText, foldAccents } from './collation';
import { formatDay, formatInstant, localDay } from './dates';
import { formatNumber, formatPercent, formatPhone } from './numbers';
import { formatPeriod } from './periods';

test('numbers are grouped by dots and have a decimal comma', () => {
  expect(formatNumber(1234567, 'vi')).toBe('1.234.567');
  expect(formatNumber(1234.5, 'vi')).toBe('1.234,5');
  expect(formatNumber(0, 'vi')).toBe('0');
  expect(formatNumber(-12, 'vi')).toBe('−12');
  expect(formatNumber(-0.04, 'vi')).toBe('0,0');
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
});

test('a percentage keeps its one decimal', () => {
  expect(formatPercent(90.5, 'vi')).toBe('90,5\u00a0%');
  expect(formatPercent(90, 'vi')).toBe('90,0\u00a0%');
  expect(formatPercent(90.5, 'en')).toBe('90.5%');
});

test('days are written day first', () => {
  expect(formatDay('2025-12-05')).toBe('05/12/2025');
});

test('an instant is the time in Vietnam', () => {
  expect(formatInstant('2025-09-30T17:30:00Z')).toBe('00:30 01/10/2025');
  expect(localDay('2025-09-30T17:30:00Z')).toBe('2025-10-01');
});

test('periods are written as offices write them', () => {
  expect(formatPeriod('2025-Q4', 'vi')).toBe('Quý IV/2025');
  expect(formatPeriod('2025-10', 'vi')).toBe('Tháng 10/2025');
  expect(formatPeriod('2025', 'vi')).toBe('Năm 2025');
  expect(formatPeriod('2025-Q4', 'en')).toBe('Q4 2025');
});

test('names stand in Vietnamese order and numbers by size', () => {
  const names = [
    'Thôn Đông',
    'Thôn 10',
    'Thôn Dương',
    'Thôn 2',
    'Thôn Ân',
    'Thôn Anh',
    'Thôn Êđê',
    'Thôn Em',
  ];
  expect(names.sort(compareText)).toEqual([
    'Thôn 2',
    'Thôn 10',
    'Thôn Anh',
    'Thôn Ân',
    'Thôn Dương',
    'Thôn Đông',
    'Thôn Em',
    'Thôn Êđê',
  ]);
});

test('both normal forms of a name are the same', () => {
  expect(compareText('Tổ'.normalize('NFD'), 'Tổ')).toBe(0);
  expect(foldAccents('Đặng Thủy'.normalize('NFD'))).toBe('dang thuy');
});

test('phone numbers are shown as they are dialled', () => {
  expect(formatPhone('+84912345678')).toBe('0912 345 678');
  expect(formatPhone('+842439412345')).toBe('02439412345');
});
