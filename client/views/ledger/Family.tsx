import { Link } from "@tanstack/react-router";
import type { Family as FamilyAnswer, LedgerAgreement } from "../../../model/ledger/agreement.ts";
import { fieldInWords, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { familyOf } from "../../store/ledger/family.ts";
import { stageDay } from "../../store/ledger/stage-day.ts";
import { useBook } from "./book.tsx";
import { According, Fact } from "./Fact.tsx";
import { Stage } from "./Stage.tsx";
import "./family.css";

interface Props {
  family: FamilyAnswer;
  /** The agreement that is open. */
  open: string;
}

/** What amends, implements, replaces or annexes what: oldest first, each link a bracket. */
export function Family({ family, open }: Props) {
  const words = useWords();
  const { say, knows } = words;
  const { clock, nameOf } = useBook();
  const { rows, brackets, lanes } = familyOf(family);
  if (rows.length < 2) return <p className="hint">{say("ledger.family.none")}</p>;
  const how = (word: string) => {
    const key = `ledger.how.${word}`;
    return knows(key) ? say(key) : word;
  };
  return (
    <ol className="family" style={{ gridTemplateColumns: `repeat(${lanes}, 16px) minmax(0, 1fr)` }}>
      {brackets.map(({ link, top, bottom, lane, upward }) => (
        <li
          key={link.id}
          aria-hidden="true"
          className={upward ? "bracket upward" : "bracket"}
          style={{
            gridRow: `${top + 1} / ${bottom + 1}`,
            gridColumn: `${lanes - lane} / ${lanes + 1}`,
          }}
        />
      ))}
      {rows.map(({ member, links }, row) => (
        <li
          key={member.id}
          className={member.id === open ? "member open" : "member"}
          style={{ gridRow: row + 1, gridColumn: lanes + 1 }}
        >
          <p>
            <Stage stage={member.stage} />
            {member.id === open ? (
              <strong aria-current="true">
                <bdi>{member.name}</bdi>
              </strong>
            ) : (
              <Link
                to="/agreements/$agreement"
                params={{ agreement: member.id }}
                search={clock as never}
              >
                <bdi>{member.name}</bdi>
              </Link>
            )}
            <span className="hint">{dayOf(member)}</span>
          </p>
          {links.map(({ link, other }) => (
            <p key={link.id} className="joined">
              <Fact id={link.id}>{how(link.how)}</Fact> <bdi>{other.name}</bdi>{" "}
              <According said={link.said} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  );

  function dayOf(member: LedgerAgreement): string {
    const day = stageDay(member);
    if (!day) return say("ledger.noDay");
    const told = day.values.map((value) => valueInWords(day.field, value, words, nameOf));
    return say("details.dated", { field: fieldInWords(day.field, words), date: words.list(told) });
  }
}
