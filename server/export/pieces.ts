/** Characters that are worth sending at once. */
const worthSending = 32_000;

/** Small pieces of text put together, so that no piece costs more than what is in it. */
export async function* together(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length < worthSending) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/** JSON that may stand inside a page: nothing in it ends a script or begins one. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
