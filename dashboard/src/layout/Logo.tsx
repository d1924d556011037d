export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="logo-ground" width="32" height="32" rx="8" />
      <path className="logo-lines" d="M16 9.500v5M16 14.500 9.500 20M16 14.500l6.500 5.500" />
      <circle className="logo-head" cx="16" cy="8.500" r="3.500" />
      <circle className="logo-leaf" cx="9" cy="21.500" r="3.500" />
      <circle className="logo-leaf" cx="23" cy="21.500" r="3.500" />
    </svg>
  );
}
