import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Search } from "../address.ts";
import {
  type DifferenceMisread,
  type DifferenceShown,
  type Frame,
  readDifference,
  writeDifference,
} from "./address.ts";

export interface DifferenceAddress {
  shown: DifferenceShown;
  misread: DifferenceMisread[];
  change(part: Partial<DifferenceShown>): void;
}

/** What the address says of a difference, and how it is changed. The address is the only owner. */
export function useDifference(frame: Frame): DifferenceAddress {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { shown, misread } = useMemo(() => readDifference(search, frame), [search, frame]);
  return useMemo(
    () => ({
      shown,
      misread,
      change: (part) =>
        void navigate({
          to: ".",
          search: ((now: Search) =>
            writeDifference({ ...readDifference(now, frame).shown, ...part })) as never,
          resetScroll: false,
        }),
    }),
    [navigate, frame, shown, misread],
  );
}
