import { useSyncExternalStore } from "react";

export const themes = ["auto", "light", "dark"] as const;
/** What the reader chose; auto follows the system. */
export type Theme = (typeof themes)[number];

const place = "parley.theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

export function useTheme(): Theme {
  return useSyncExternalStore(listen, readTheme);
}

export function setTheme(theme: Theme) {
  try {
    localStorage.setItem(place, theme);
  } catch {
    // Storage may be closed to us (a private window): the choice then lasts as long as the page.
  }
  applyTheme(theme);
  for (const tell of listeners) tell();
}

/** Puts the theme on the page, now and whenever the system changes its own. */
export function startTheme() {
  applyTheme(readTheme());
  system.addEventListener("change", () => applyTheme(readTheme()));
}

let chosen: Theme | null = null;

function readTheme(): Theme {
  if (chosen) return chosen;
  try {
    const kept = localStorage.getItem(place);
    return themes.find((theme) => theme === kept) ?? "auto";
  } catch {
    return "auto";
  }
}

function applyTheme(theme: Theme) {
  chosen = theme;
  const dark = theme === "dark" || (theme === "auto" && system.matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}

function listen(tell: () => void) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
