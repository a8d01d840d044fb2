export interface Missing {
  /** What is not there. */
  missing: string;
  /** The line that would bring it. */
  bring: string;
}

export const browserFlags: string[];
/** The installed Chrome, Chromium or Edge; CHROME_PATH goes first. */
export function findBrowser(): { path: string; missing?: never } | (Missing & { path?: never });
/** The same, but where it may, it installs a Chromium that is not there. */
export function ensureBrowser(): Promise<ReturnType<typeof findBrowser>>;
