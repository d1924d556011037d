const two = (n: number) => String(n).padStart(2, '0');

// Vietnam is UTC+7 the whole year.
const local = (instant: string | Date) => new Date(new Date(instant).getTime() + 7 * 3_600_000);

/** `2025-12-15` → `15/12/2025`. */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** `2025-12-15T13:05:00Z` → `20:05 15/12/2025`, Vietnamese time. */
export function formatInstant(instant: string | Date): string {
  return `${formatTime(instant).slice(0, 5)} ${formatDay(localDay(instant))}`;
}

export function formatTime(instant: string | Date): string {
  const at = local(instant);
  return [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(':');
}

/** The calendar day in Vietnam, `yyyy-MM-dd`. */
export function localDay(instant: string | Date): string {
  return local(instant).toISOString().slice(0, 10);
}
