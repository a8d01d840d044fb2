import type { Missing } from "./browser.mjs";

/** What a suite found, each test by name; `again` are those of the passed that failed at their first try. */
export interface Found {
  passed: number;
  failed: string[];
  skipped: string[];
  again: string[];
}

export interface Tally {
  /** One check that has no tests of its own, such as types. */
  checked(label: string, good: boolean): void;
  /** What a suite found. */
  add(suite: string, found: Found): void;
  /** Says what failed, what passed only at a second try and what was left out, then the one line that sums it up; gives back the exit code. */
  close(
    end: { missing: ({ what: string } & Missing)[]; skipsFail: boolean },
    say?: (line: string) => void,
  ): 0 | 1;
}

export function createTally(): Tally;
