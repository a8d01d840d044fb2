import * as z from "zod";
import { openKept } from "./kept.ts";

/** A picture that a reader keeps by a name of their own: an address within these pages. */
const SavedView = z.object({
  name: z.string().trim().min(1).max(120),
  /** Path and query: what is shown and how. */
  address: z
    .string()
    .regex(/^\/(?!\/)/)
    .max(4_000),
  /** When it was saved, ISO 8601. */
  saved: z.string().max(40),
});
export type SavedView = z.infer<typeof SavedView>;

/** The file that saved views are exported to and read from. */
const SavedFile = z.object({
  parley: z.literal("saved views"),
  views: z.array(SavedView).max(500),
});

const kept = openKept<SavedView[]>("parley.views", z.array(SavedView), []);
const { read, write } = kept;

/** Saved views, the newest first. They stay in this browser and are sent nowhere. */
export function useSaved(): SavedView[] {
  return kept.use();
}

/** Keeps a view; one of the same name is replaced. Gives false where the browser keeps nothing. */
export function save(view: Omit<SavedView, "saved">): boolean {
  const saved = new Date().toISOString();
  return write([{ ...view, saved }, ...read().filter(({ name }) => name !== view.name)]);
}

export function forget(name: string): boolean {
  return write(read().filter((view) => view.name !== name));
}

/** The views as a file. */
export function exported(): string {
  return `${JSON.stringify({ parley: "saved views", views: read() }, null, 2)}\n`;
}

/** Adds the views of a file; those of the same name are replaced. Gives how many, or null: not such a file. */
export function imported(text: string): number | null {
  const file = SavedFile.safeParse(parsed(text));
  if (!file.success) return null;
  const names = new Set(file.data.views.map(({ name }) => name));
  write([...file.data.views, ...read().filter(({ name }) => !names.has(name))]);
  return file.data.views.length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
