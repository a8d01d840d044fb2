/** A page of Parley with the clocks that an embed was asked with. */
export function openAddress(
  base: string,
  path: string,
  clocks: { from?: string | undefined; to?: string | undefined; known?: string | undefined },
  more: Record<string, string> = {},
): string {
  const { from, to, known } = clocks;
  const search = new URLSearchParams(
    Object.entries({ from, to, known, ...more }).filter(
      (each): each is [string, string] => each[1] !== undefined,
    ),
  ).toString();
  return `${base}${path}${search ? `?${search}` : ""}`;
}
