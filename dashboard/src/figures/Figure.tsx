import { useEffect, useRef } from 'react';

/** A figure that shows for a moment that it has just changed. */
export function Figure({ code, value, text }: { code: string; value: number | null; text: string }) {
  const before = useRef(value);
  const changed = before.current !== value;
  useEffect(() => {
    before.current = value;
  }, [value]);
  return (
    <data
      key={text}
      value={value ?? ''}
      className={`${changed ? 'changed' : ''} ${value === null ? 'unreported' : ''}`}
      data-testid={`figure-${code}`}
    >
      {text}
    </data>
  );
}
