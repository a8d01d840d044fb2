import { useSyncExternalStore } from "react";

/** How much room there is: one view at a time, the details as a sheet, or everything side by side. */
export type Room = "phone" | "middle" | "wide";

const wide = matchMedia("(min-width: 1280px)");
const middle = matchMedia("(min-width: 768px)");

export function useRoom(): Room {
  return useSyncExternalStore(listen, () => {
    if (wide.matches) return "wide";
    return middle.matches ? "middle" : "phone";
  });
}

function listen(tell: () => void) {
  for (const query of [wide, middle]) query.addEventListener("change", tell);
  return () => {
    for (const query of [wide, middle]) query.removeEventListener("change", tell);
  };
}
