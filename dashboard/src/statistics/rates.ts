import type { Ratio, StatedRates } from '../api/types';

/** The rates of which a unit itself states both numbers, in the order of the catalogue. */
export const STATED = [
  'ONLINE_DOSSIER_RATE',
  'BANK_ACCOUNT_RATE',
  'SMARTPHONE_RATE',
  'EID_AUTHENTICATION_RATE',
  'DIGITAL_SKILL_HOUSEHOLD_RATE',
] as const;
export type StatedRate = (typeof STATED)[number];

/** A rate as it is being written: blank is "not stated". */
export type Written = Record<keyof Ratio, string>;
export type WrittenRates = Record<StatedRate, Written>;

export function writtenOf(stated: StatedRates): WrittenRates {
  const written = (code: StatedRate): Written => ({
    numerator: String(stated[code]?.numerator ?? ''),
    denominator: String(stated[code]?.denominator ?? ''),
  });
  return Object.fromEntries(STATED.map(code => [code, written(code)])) as WrittenRates;
}

/** What is stated; a rate with one number only is told to the platform, which says what is missing. */
export function statedOf(written: WrittenRates): Partial<Record<StatedRate, Partial<Ratio>>> {
  const parts = (rate: Written) =>
    Object.fromEntries(
      Object.entries(rate)
        .filter(([, text]) => text !== '')
        .map(([part, text]) => [part, Number(text)]),
    );
  return Object.fromEntries(
    STATED.map(code => [code, parts(written[code])] as const).filter(
      ([, rate]) => Object.keys(rate).length > 0,
    ),
  );
}

/** The percentage that two numbers make; `null` while they make none. */
export function percentOf({ numerator, denominator }: Written): number | null {
  if (numerator === '' || !(Number(denominator) > 0)) return null;
  return (100 * Number(numerator)) / Number(denominator);
}
