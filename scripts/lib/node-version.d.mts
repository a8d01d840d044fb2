/** What to tell someone whose Node is too old; null when `version` ("20.19.1") will do. */
export function nodeTooOld(version: string): string | null;
