/** A frozen page asks how much has changed since; without an answer its plain link stays. */
export async function askChanges(): Promise<void> {
  const { changes } = document.documentElement.dataset;
  const line = document.querySelector<HTMLElement>(".since");
  if (!changes || !line) return;
  try {
    const answer = await fetch(changes, { credentials: "omit" });
    const { changes: found } = (await answer.json()) as { changes: unknown[] };
    if (!answer.ok) return;
    if (found.length === 0) line.textContent = line.dataset.none!;
    else
      line.querySelector("a")!.textContent = line.dataset.some!.replace("{n}", `${found.length}`);
  } catch {
    // Away, or read from a file: the link says what it leads to.
  }
}
