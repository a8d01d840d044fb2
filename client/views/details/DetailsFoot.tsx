import { Link } from "@tanstack/react-router";
import { Link2, Quote } from "lucide-react";
import { longDay, shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Explorer } from "../explore/explorer.ts";
import { Copy } from "../parts/Copy.tsx";

interface Props {
  explorer: Explorer;
  name: string;
  /** The entity that has a page of its own. */
  entity?: string;
  /** First day on which it was known. */
  since: string | null;
}

/** What can be taken along: a line to cite, the address of this very picture, a page to print. */
export function DetailsFoot({ explorer, name, entity, since }: Props) {
  const words = useWords();
  const { say } = words;
  const { graph, clocks } = explorer;
  const process = graph.nodes.find(({ id }) => id === graph.process)?.name ?? graph.process;
  const citation = say("copy.citation", {
    name,
    process,
    at: longDay(clocks.at, words),
    known: longDay(clocks.known ?? clocks.today, words),
    revision: graph.revision.slice(0, 12),
    address: location.href,
  });
  return (
    <footer className="details-foot">
      <Copy
        text={citation}
        icon={<Quote size={16} aria-hidden="true" />}
        label={say("copy.cite")}
      />
      <Copy
        text={location.href}
        icon={<Link2 size={16} aria-hidden="true" />}
        label={say("copy.link")}
      />
      {entity && (
        <Link to="/entities/$entity" params={{ entity }}>
          {say("details.page")}
        </Link>
      )}
      {since && <span>{say("details.since", { day: shortDay(since, words) })}</span>}
    </footer>
  );
}
