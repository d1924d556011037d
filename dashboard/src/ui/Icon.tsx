const SHAPES = {
  bell: 'M10 3a5 5 0 0 0-5 5v3.500L3.500 14h13L15 11.500V8a5 5 0 0 0-5-5ZM8 16.500a2 2 0 0 0 4 0',
  check: 'm4.500 10.500 3.500 3.500 7.500-8',
  cross: 'm5.500 5.500 9 9m0-9-9 9',
  clock: 'M10 3.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM10 6.500V10l2.500 1.500',
  pace: 'M3.500 14.500 8 9.500l3 3 5.500-6.500m-4 0h4v4',
  lock: 'M5.500 9h9v7.500h-9zM7.500 9V6.500a2.500 2.500 0 0 1 5 0V9',
  left: 'm12 5-5 5 5 5',
  right: 'm8 5 5 5-5 5',
  download: 'M10 3.500v9m-4-4 4 4 4-4M4 16.500h12',
  copy: 'M7.500 7.500h8v8h-8zM12.500 4.500h-8v8',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4Zm3.500 8.500L16.500 16.500',
  warning: 'M10 3.500 17.500 16h-15L10 3.500Zm0 5V12m0 2v.2',
  user: 'M10 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 16.500c.5-3 2.500-4.500 6-4.500s5.500 1.500 6 4.500',
  up: 'm5.500 12 4.500-4.500 4.500 4.500',
  down: 'm5.500 8 4.500 4.500L14.500 8',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
