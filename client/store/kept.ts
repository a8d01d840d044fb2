import { useSyncExternalStore } from "react";
import type * as z from "zod";

/** Something that stays in this browser and is sent nowhere. */
export interface Kept<Value> {
  use(): Value;
  read(): Value;
  /** Gives false where the browser keeps nothing: it then lasts as long as the page. */
  write(value: Value): boolean;
}

/** Opens a place of the browser's storage; what stands there and cannot be read counts as nothing. */
export function openKept<Value>(
  place: string,
  schema: z.ZodType<Value>,
  nothing: Value,
): Kept<Value> {
  const listeners = new Set<() => void>();
  let kept: { value: Value } | null = null;

  const read = (): Value => {
    kept ??= { value: readStored(place, schema) ?? nothing };
    return kept.value;
  };
  const write = (value: Value): boolean => {
    kept = { value };
    for (const tell of listeners) tell();
    try {
      localStorage.setItem(place, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  };
  const listen = (tell: () => void): (() => void) => {
    const elsewhere = ({ key }: StorageEvent) => {
      if (key !== place && key !== null) return;
      kept = null;
      tell();
    };
    listeners.add(tell);
    addEventListener("storage", elsewhere);
    return () => {
      listeners.delete(tell);
      removeEventListener("storage", elsewhere);
    };
  };
  return { use: () => useSyncExternalStore(listen, read), read, write };
}

function readStored<Value>(place: string, schema: z.ZodType<Value>): Value | null {
  try {
    const found = schema.safeParse(JSON.parse(localStorage.getItem(place) ?? ""));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}
