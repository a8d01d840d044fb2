/** The sign of what is disputed or alleged, drawn: not every typeface here has it. Words say it too. */
export function Differs() {
  return (
    <svg className="tl-differs" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M1 3.5h8M1 6.7h8M7.2.8 2.8 9.4" />
    </svg>
  );
}
