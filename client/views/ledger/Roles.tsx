import { Link } from "@tanstack/react-router";
import type { LedgerRole } from "../../../model/ledger/agreement.ts";
import { useWords } from "../../messages/words.tsx";
import { Badges } from "../parts/Badges.tsx";
import { useBook } from "./book.tsx";
import { According, Fact } from "./Fact.tsx";

/** Who signed, guarantees, mediates, witnesses or hosts: separate roles, each according to whom. */
export function Roles({ roles }: { roles: LedgerRole[] }) {
  const { say, knows } = useWords();
  const { nameOf } = useBook();
  if (roles.length === 0) return <p className="hint">{say("ledger.roles.none")}</p>;
  const names = [...new Set(roles.map(({ role }) => role))];
  return (
    <dl className="agreement-roles">
      {names.map((role) => {
        const players = roles.filter((one) => one.role === role);
        const key = `ledger.role.${role}`;
        return (
          <div key={role}>
            <dt>{knows(key) ? say(key, { count: players.length }) : role}</dt>
            {players.map(({ id, actor, actorName, said, standing }) => (
              <dd key={id}>
                <Link to="/entities/$entity" params={{ entity: actor }}>
                  <bdi>{actorName}</bdi>
                </Link>{" "}
                <Badges standing={{ ...standing, inferred: false }} nameOf={nameOf} />
                <Fact id={id}>
                  <According said={said} />
                </Fact>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
