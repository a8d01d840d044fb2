import type { Missing } from "./browser.mjs";

export interface Tally {
  /** One check that has no tests of its own, such as types. */
  checked(label: string, good: boolean): void;
  /** What a suite found. */
  add(suite: string, found: { passed: number; failed: string[]; skipped: string[] }): void;
  /** Says what failed and what was left out, then the one line that sums it up; gives back the exit code. */
  close(
    end: { missing: ({ what: string } & Missing)[]; skipsFail: boolean },
    say?: (line: string) => void,
  ): 0 | 1;
}

export function createTally(): Tally;
