/** The mark: a line that rises over its pace. */
export function Logo() {
  return (
    <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#175cd3" />
      <path
        d="M6 23 13 15l5 4 8-11"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M6 26h20" stroke="#84adff" strokeWidth="2" strokeDasharray="3 3" />
    </svg>
  );
}
