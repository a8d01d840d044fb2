import { Link } from "@tanstack/react-router";
import type { Commitment } from "../../../model/ledger/follow-through.ts";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { useBook } from "./book.tsx";
import { Fact, Quoted } from "./Fact.tsx";

interface Props {
  commitment: Pick<Commitment, "id" | "kind" | "name" | "followed" | "said" | "standing">;
  /** Those that may be part of it. */
  all: readonly Commitment[];
}

/** What was agreed, what later took it up, and the parts of it in their turn. */
export function CommitmentView({ commitment, all }: Props) {
  const words = useWords();
  const { say, knows } = words;
  const { clock } = useBook();
  const { id, kind, name, followed, said, standing } = commitment;
  const parts = all.filter((one) => one.partOf === id);
  return (
    <li className="commitment">
      <KindMark kind={kind} disputed={standing.disputed} />
      <div>
        <p>
          <Fact id={id}>
            <bdi>{name}</bdi>
          </Fact>{" "}
          <span className="hint">{say(`kind.${kind}`)}</span>
          {kind === "Agreement" && (
            <Link to="/agreements/$agreement" params={{ agreement: id }} search={clock as never}>
              {say("ledger.open")}
            </Link>
          )}
          {kind === "Meeting" && (
            <Link
              to="/meetings/$meeting/follow-through"
              params={{ meeting: id }}
              search={clock as never}
            >
              {say("follow.walk")}
            </Link>
          )}
        </p>
        <Quoted claims={said.supports} small />
        {followed.length === 0 ? (
          <p className="absence no-report">
            <span>{say("follow.noReport")}</span>
          </p>
        ) : (
          <ol className="followed">
            {followed.map((one) => {
              const key = `follow.by.${one.how}`;
              return (
                <li key={`${one.id} ${one.how}`}>
                  <KindMark kind={one.kind} size={18} />
                  <p>
                    <span className="hint">
                      {one.days.edtf ? dateInWords(one.days.edtf, words) : say("ledger.noDay")}
                    </span>{" "}
                    <Fact id={one.id}>
                      <bdi>{one.name}</bdi>
                    </Fact>{" "}
                    <Fact id={one.by.id}>
                      <small>{knows(key) ? say(key) : one.how}</small>
                    </Fact>
                    {one.kind === "Meeting" && (
                      <>
                        {" "}
                        <Link
                          to="/meetings/$meeting/follow-through"
                          params={{ meeting: one.id }}
                          search={clock as never}
                        >
                          {say("follow.walk")}
                        </Link>
                      </>
                    )}
                  </p>
                </li>
              );
            })}
          </ol>
        )}
        {parts.length > 0 && (
          <ul className="commitments">
            {parts.map((part) => (
              <CommitmentView key={part.id} commitment={part} all={all} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
