/** Runs the last of many calls once a frame. */
export function onceAFrame<Args extends unknown[]>(run: (...args: Args) => void) {
  let waiting: Args | null = null;
  return (...args: Args) => {
    if (waiting === null) requestAnimationFrame(flush);
    waiting = args;
  };
  function flush() {
    const args = waiting!;
    waiting = null;
    run(...args);
  }
}

/**
 * Runs the first call at once, then the last one of each stretch of `ms`. For what changes the
 * address: browsers refuse more than about twenty changes a second.
 */
export function atMostEvery<Args extends unknown[]>(ms: number, run: (...args: Args) => void) {
  let waiting: Args | null = null;
  let resting = false;
  return (...args: Args) => {
    if (resting) {
      waiting = args;
      return;
    }
    begin(args);
  };
  function begin(args: Args) {
    resting = true;
    run(...args);
    setTimeout(() => {
      resting = false;
      const next = waiting;
      waiting = null;
      if (next) begin(next);
    }, ms);
  }
}
