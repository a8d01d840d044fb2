/** One hash of the names and bytes of every file under `paths`, taken from `folder`. What is absent counts as absent. */
export function hashOf(folder: string, paths: string[]): string;
