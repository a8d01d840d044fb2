import type { Words } from "./words.tsx";

/** "24 November 2026, 11:52 UTC", of an ISO 8601 time. */
export function moment(at: string, { intl }: Words): string {
  return intl.formatDate(at, {
    ...{ day: "numeric", month: "long", year: "numeric" },
    ...{ hour: "2-digit", minute: "2-digit", timeZoneName: "short", timeZone: "UTC" },
  });
}
