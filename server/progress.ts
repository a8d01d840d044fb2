/** Says each step and how long it took, as the scripts around Parley do. */
export async function step<Made>(
  label: string,
  work: () => Promise<Made>,
  say: (line: string) => void = console.log,
): Promise<Made> {
  const started = performance.now();
  const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  say(`· ${label}`);
  try {
    const made = await work();
    say(`✓ ${label}  ${took()}`);
    return made;
  } catch (error) {
    say(`✗ ${label}  ${took()}`);
    throw error;
  }
}
