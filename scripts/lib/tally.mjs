/** Adds up what every part of `npm test` found. */
export function createTally() {
  let passed = 0;
  let failed = 0;
  const skipped = [];
  const failures = [];
  const secondTries = [];

  return {
    /** One check that has no tests of its own, such as types. */
    checked(label, good) {
      if (good) passed += 1;
      else {
        failed += 1;
        failures.push(label);
      }
    },
    /** What a suite found. */
    add(suite, found) {
      passed += found.passed;
      failed += found.failed.length;
      failures.push(...found.failed.map((name) => `${suite}: ${name}`));
      skipped.push(...found.skipped.map((name) => `${suite}: ${name}`));
      secondTries.push(...found.again.map((name) => `${suite}: ${name}`));
    },
    /** Says what failed, what passed only at a second try and what was left out, then the one line that sums it up; gives back the exit code. */
    close({ missing, skipsFail }, say = console.log) {
      for (const name of failures) say(`✗ ${name}`);
      for (const name of secondTries) say(`↻ passed at the second try: ${name}`);
      for (const name of skipped) say(`↓ not run: ${name}`);
      for (const each of missing) {
        say(`\n${each.what} was left out: it needs ${each.missing}. To bring it:\n  ${each.bring}`);
      }
      if (missing.length > 0)
        say("As root on Debian, PARLEY_INSTALL=1 npm test brings it by itself.");
      const lacking = skipped.length + missing.length > 0;
      if (lacking && skipsFail) say("\nWith CI=true, what is not run counts as a failure.");
      say(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`);
      return failed > 0 || (lacking && skipsFail) ? 1 : 0;
    },
  };
}
