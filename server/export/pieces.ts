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
