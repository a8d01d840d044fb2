import { Link } from "@tanstack/react-router";
import type { Node } from "../../../model/slice.ts";
import { useWords } from "../../messages/words.tsx";
import { wayIn } from "../../store/ledger/way-in.ts";
import type { Explorer } from "../explore/explorer.ts";

/** The way from what is selected to its line in a ledger, or to what followed from a meeting. */
export function LedgerLink({ explorer, node }: { explorer: Explorer; node: Node }) {
  const { say } = useWords();
  const { graph, clocks } = explorer;
  const search = { process: graph.process, ...(clocks.known ? { known: clocks.known } : {}) };
  if (node.kind === "Meeting")
    return (
      <p className="ledger-link">
        <Link
          className="button"
          to="/meetings/$meeting/follow-through"
          params={{ meeting: node.id }}
          search={search as never}
        >
          {say("follow.open")}
        </Link>
      </p>
    );
  const way = wayIn(graph, node.id);
  if (!way) return null;
  const { agreement, provision } = way;
  return (
    <p className="ledger-link">
      <Link
        className="button"
        to="/agreements/$agreement"
        params={{ agreement }}
        search={{ ...search, ...(provision ? { provision } : {}) } as never}
      >
        {say("ledger.open")}
      </Link>
    </p>
  );
}
