/** A small field of hatching, as things agreed and not begun are filled. */
export function Hatch() {
  return (
    <svg width="28" height="16" aria-hidden="true">
      <clipPath id="hatched">
        <rect x="5" y="1" width="18" height="14" rx="3" />
      </clipPath>
      <g clipPath="url(#hatched)" className="hatching">
        {[0, 5, 10, 15, 20, 25].map((x) => (
          <line key={x} x1={x} x2={x + 14} y1="15" y2="1" />
        ))}
      </g>
      <rect className="planned" x="5" y="1" width="18" height="14" rx="3" />
    </svg>
  );
}
