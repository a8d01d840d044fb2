import { Link } from "@tanstack/react-router";
import type { ComparedSide } from "../../../model/ledger/comparison.ts";
import { fieldInWords, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { Differs } from "../parts/Differs.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { useBook } from "./book.tsx";
import { According, Fact } from "./Fact.tsx";

/** What is compared: its day 0 with every rival, each a way to count from it, and who plays a role. */
export function SideHead({
  side,
  onStart,
}: {
  side: ComparedSide;
  onStart: (day: string) => void;
}) {
  const words = useWords();
  const { say, knows } = words;
  const { nameOf, clock } = useBook();
  const { id, kind, name, from, roles } = side;
  const byRole = [...new Set(roles.map(({ role }) => role))];
  return (
    <header className="compared-head">
      <p className="kind">
        <KindMark kind={kind} />
        {say(`kind.${kind}`)}
      </p>
      <h2>
        {kind === "Agreement" ? (
          <Link to="/agreements/$agreement" params={{ agreement: id }} search={clock as never}>
            <bdi>{name}</bdi>
          </Link>
        ) : (
          <Fact id={id}>
            <bdi>{name}</bdi>
          </Fact>
        )}
      </h2>
      {!from || from.values.values.length === 0 ? (
        <p className="hint">{say("compare.noStart")}</p>
      ) : (
        <>
          <h3>
            {fieldInWords(from.field, words)}
            {from.values.disputed && (
              <span className="in-dispute">
                <Differs /> {say("badge.disputed")}
              </span>
            )}
          </h3>
          <ul className="starts">
            {from.values.values.map((one) => (
              <li key={one.value}>
                <Fact id={id}>{valueInWords(from.field, one.value, words, nameOf)}</Fact>{" "}
                <According said={one} />
                {one.days.earliest === from.day ? (
                  <strong>{say("compare.dayZero")}</strong>
                ) : (
                  <button type="button" className="link" onClick={() => onStart(one.days.earliest)}>
                    {say("compare.countFrom")}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {from.rule && <p className="hint">{say(`compare.rule.${from.rule}`)}</p>}
        </>
      )}
      <dl className="agreement-roles">
        {byRole.map((role) => {
          const players = roles.filter((one) => one.role === role);
          const key = `ledger.role.${role}`;
          return (
            <div key={role}>
              <dt>{knows(key) ? say(key, { count: players.length }) : role}</dt>
              <dd>{words.and(players.map((one) => one.name))}</dd>
            </div>
          );
        })}
      </dl>
    </header>
  );
}
