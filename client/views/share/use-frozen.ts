import { useEffect, useState } from "react";
import { freeze } from "../../api/freeze.ts";
import { type Choice, embedAddress, type Shared } from "../../store/share.ts";

export interface FrozenState {
  /** Where the embed is; null: it is to be frozen, and is not yet. */
  address: string | null;
  /** The same, live: what a preview shows meanwhile. */
  live: string;
  state: "live" | "waiting" | "freezing" | "frozen" | "failed";
  reason: string;
  make(): void;
}

/** The address of a choice. A frozen one is made when somebody says so, and anew for another choice. */
export function useFrozen(shared: Shared, choice: Choice): FrozenState {
  const [made, setMade] = useState<{ of: string; address: string } | null>(null);
  const [failed, setFailed] = useState<{ of: string; reason: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const live = embedAddress(shared, { ...choice, frozen: false });
  const asked = embedAddress(shared, choice);
  useEffect(() => setFailed((before) => (before?.of === asked ? before : null)), [asked]);

  const make = async () => {
    setBusy(true);
    setFailed(null);
    try {
      setMade({ of: asked, address: await freeze(asked) });
    } catch (error) {
      setFailed({ of: asked, reason: (error as Error).message });
    } finally {
      setBusy(false);
    }
  };
  if (!choice.frozen) return { address: live, live, state: "live", reason: "", make };
  if (made?.of === asked) return { address: made.address, live, state: "frozen", reason: "", make };
  const state = busy ? "freezing" : failed ? "failed" : "waiting";
  return { address: null, live, state, reason: failed?.reason ?? "", make };
}
