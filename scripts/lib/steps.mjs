/** Tells, step by step, what is being done and how long each took. Several may be under way at once. */
export function createSteps(stream = process.stdout) {
  const live = stream.isTTY === true;
  const underWay = new Map();
  let ticker;

  /** Runs `work`, and says "✓ label  1.2 s"; a failure is said as ✗ and thrown on. */
  async function step(label, work) {
    const started = performance.now();
    underWay.set(label, started);
    if (live) tick();
    else stream.write(`· ${label}\n`);
    try {
      const result = await work();
      say(`✓ ${label}  ${seconds(started)}`, label);
      return result;
    } catch (error) {
      say(`✗ ${label}  ${seconds(started)}`, label);
      throw error;
    }
  }

  /** One line that no step stands behind. */
  function note(text) {
    say(text);
  }

  function say(text, finished) {
    underWay.delete(finished);
    if (live) stream.write("\r\x1b[2K");
    stream.write(`${text}\n`);
    if (live) tick();
  }

  /** The last line of a terminal counts the seconds of what is under way. */
  function tick() {
    clearTimeout(ticker);
    if (underWay.size === 0) return;
    const doing = [...underWay].map(([label, started]) => `${label}  ${seconds(started)}`);
    stream.write(`\r\x1b[2K· ${doing.join(" · ")}`.slice(0, stream.columns + 5));
    ticker = setTimeout(tick, 200);
    ticker.unref();
  }

  return { step, note };
}

const seconds = (started) => `${((performance.now() - started) / 1000).toFixed(1)} s`;
