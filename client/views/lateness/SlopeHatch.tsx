/** The hatching of days that nothing was known of yet, to be filled with by its id. */
export function SlopeHatch({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="9"
      height="9"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line className="slope-hatch" x1="0" x2="0" y1="0" y2="9" />
    </pattern>
  );
}
