import { CalendarClock, FilePen, FileX, Handshake, Landmark, Megaphone } from "lucide-react";
import type { Stage as StageWord } from "../../../model/ledger/agreement.ts";
import { useWords } from "../../messages/words.tsx";
import "./stage.css";

const icons = {
  planned: CalendarClock,
  proposed: FilePen,
  announced: Megaphone,
  agreed: Handshake,
  "in force": Landmark,
  ended: FileX,
};

/** How far an agreement has come: each step has its own sign, fill and word. */
export function Stage({ stage }: { stage: StageWord }) {
  const { say } = useWords();
  const Icon = icons[stage];
  return (
    <span className={`stage ${stage.replace(" ", "-")}`}>
      <Icon size={14} aria-hidden="true" />
      {say(`ledger.stage.${stage}`)}
    </span>
  );
}

/** Where a phase stands: planned is hatched, as everywhere. */
export function PhaseState({ state }: { state: "planned" | "begun" | "ended" }) {
  const { say } = useWords();
  const Icon = state === "planned" ? CalendarClock : state === "begun" ? Landmark : FileX;
  return (
    <span className={`stage ${{ planned: "planned", begun: "in-force", ended: "ended" }[state]}`}>
      <Icon size={14} aria-hidden="true" />
      {say(`ledger.phase.${state}`)}
    </span>
  );
}
