/** The sign ≠ drawn: the web fonts' subsets have no such letter, and a borrowed one looks it. */
export function Differs({ size = 12 }: { size?: number }) {
  return (
    <svg className="differs-sign" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path
        d="M1.5 4.2h9M1.5 7.8h9M8.4 1.2 3.6 10.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
