const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/** Vietnamese order: A Ă Â … D Đ E …; "Thôn 2" comes before "Thôn 10". */
export function compareText(a: string, b: string): number {
  return collator.compare(a.normalize('NFC'), b.normalize('NFC'));
}

/** Text without accents and case, for finding `chi minh` in `Chí Minh`. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
