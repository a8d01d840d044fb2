/** Puts stretches into as few lines as hold them without overlap, in the order given. */
export function packed<Item extends { left: number; right: number }>(
  items: Item[],
  air: number,
): { item: Item; line: number }[] {
  const ends: [number, number][][] = [];
  return items.map((item) => {
    let line = ends.findIndex((taken) =>
      taken.every(([left, right]) => item.left >= right + air || item.right <= left - air),
    );
    if (line === -1) line = ends.push([]) - 1;
    ends[line]!.push([item.left, item.right]);
    return { item, line };
  });
}
