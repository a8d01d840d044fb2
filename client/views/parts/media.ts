import { createContext, useContext, useSyncExternalStore } from "react";

/** How much room there is: one view at a time, the details as a sheet, or everything side by side. */
export type Room = "phone" | "middle" | "wide";

const wide = matchMedia("(min-width: 1280px)");
const middle = matchMedia("(min-width: 768px)");

const Given = createContext<Room | null>(null);
/** Gives the pages in it less room than the window has. */
export const RoomProvider = Given.Provider;

export function useRoom(): Room {
  const given = useContext(Given);
  const whole = useSyncExternalStore(listen, () => {
    if (wide.matches) return "wide";
    return middle.matches ? "middle" : "phone";
  });
  return given ?? whole;
}

function listen(tell: () => void) {
  for (const query of [wide, middle]) query.addEventListener("change", tell);
  return () => {
    for (const query of [wide, middle]) query.removeEventListener("change", tell);
  };
}
