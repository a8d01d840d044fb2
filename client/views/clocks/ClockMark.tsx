/** As of: a filled triangle. As known on: an open ring. The same marks stand on the axis. */
export function ClockMark({ mark }: { mark: "at" | "known" }) {
  return (
    <svg className="clock-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {mark === "at" ? (
        <path d="M0.5 1.5h11L6 10.8z" fill="currentColor" />
      ) : (
        <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="2.4" />
      )}
    </svg>
  );
}
