import { Link } from "@tanstack/react-router";
import type { CitedClaim } from "../../../model/claim.ts";
import type { Standing } from "../../../model/standing.ts";
import type { NameOf } from "../../messages/values.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { evidenceOf } from "../../store/evidence.ts";
import { QuoteCard } from "./QuoteCard.tsx";
import { Rivals } from "./Rivals.tsx";

interface Props {
  /** The fact they are about, and the process it is read in. */
  fact: string;
  process: string | undefined;
  cited: CitedClaim[];
  standing: Standing;
  known: string | null;
  nameOf: NameOf;
}

/** How much is said, where values differ, and every quotation. */
export function Claims({ fact, process, cited, standing, known, nameOf }: Props) {
  const { say } = useWords();
  const asked = { ...(process ? { process } : {}), ...(known ? { known } : {}) };
  const evidence = evidenceOf(cited, known);
  const { claims, origins, sources, denials } = evidence;
  return (
    <div className="claims">
      <p className="summary">
        <Say id="claims.summary" values={{ claims, origins, sources }} />{" "}
        <Say id={denials > 0 ? "claims.denials" : "claims.noDenial"} values={{ denials }} />
        {standing.singleOrigin && standing.reports > 1 && (
          <>
            {" "}
            <Say id="claims.echo" values={{ reports: standing.reports }} />
          </>
        )}
      </p>
      <Rivals fact={fact} standing={standing} cited={cited} nameOf={nameOf} />
      <p className="card-link">
        <Link to="/facts/$fact" params={{ fact }} search={asked as never}>
          {say("card.open")}
        </Link>
      </p>
      <ul className="quotes">
        {evidence.quotes.map((quote) => (
          <QuoteCard key={quote.id} quote={quote} nameOf={nameOf} />
        ))}
      </ul>
    </div>
  );
}
