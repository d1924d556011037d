/** How many shades there are besides that of nothing. */
const SHADES = 5;

/** How dark a value is shown, 0 to 5: in equal steps up to the largest, and 0 for nothing only. */
export function shadeOf(value: number, largest: number): number {
  if (value <= 0 || largest <= 0) return 0;
  return Math.min(SHADES, Math.ceil((SHADES * value) / largest));
}
