/** Parley's mark: two sides that face each other over what is on the table. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <g stroke="currentColor" strokeWidth="2.6" strokeLinecap="round">
        <path d="M9.2 3.2a9.2 9.2 0 0 0-5 13.6M14.8 20.8a9.2 9.2 0 0 0 5-13.6" />
        <path d="M14.8 3.2c1.1.35 2.1.9 3 1.7M9.2 20.8c-1.1-.35-2.1-.9-3-1.7" />
      </g>
      <circle cx="12" cy="12" r="2.3" fill="currentColor" />
    </svg>
  );
}
