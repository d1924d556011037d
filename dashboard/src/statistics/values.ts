import type { CatalogueIndicator, StatedValue, StatedValues } from '../api/types';

/** A number as it is being written: blank is "not stated". */
export type Written = Record<keyof StatedValue, string>;
export type WrittenValues = Record<string, Written>;

/** Everything that a unit can state, as it stated it last. */
export function writtenOf(stated: StatedValues, indicators: CatalogueIndicator[]): WrittenValues {
  const text = (number: number | undefined) => String(number ?? '');
  return Object.fromEntries(
    indicators.map(({ code }) => [
      code,
      {
        value: text(stated[code]?.value),
        numerator: text(stated[code]?.numerator),
        denominator: text(stated[code]?.denominator),
      },
    ]),
  );
}

/** What is stated; a rate with one number only is told to the platform, which says what is missing. */
export function statedOf(written: WrittenValues): StatedValues {
  const numbers = (value: Written): StatedValue =>
    Object.fromEntries(
      Object.entries(value)
        .filter(([, text]) => text !== '')
        .map(([part, text]) => [part, Number(text)]),
    );
  return Object.fromEntries(
    Object.entries(written)
      .map(([code, value]) => [code, numbers(value)] as const)
      .filter(([, value]) => Object.keys(value).length > 0),
  );
}

/** The percentage that two numbers make; `null` while they make none. */
export function percentOf({ numerator, denominator }: Omit<Written, 'value'>): number | null {
  if (numerator === '' || !(Number(denominator) > 0)) return null;
  return (100 * Number(numerator)) / Number(denominator);
}
