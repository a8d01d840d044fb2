import type { ReactNode } from "react";
import type { KindName } from "../../../model/kinds.ts";
import { shortDay } from "../../messages/days.ts";
import { wayInWords } from "../../messages/scene-words.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { groupsOf, type Joined } from "../../store/joined.ts";
import { Badges } from "../parts/Badges.tsx";
import { CardLink } from "../parts/CardLink.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { Term } from "../parts/Term.tsx";

interface Props {
  joined: Joined[];
  nameOf: NameOf;
  /** How a name leads on: a selection in the explorer, a page elsewhere. */
  link: (id: string, name: ReactNode) => ReactNode;
}

/** Everything an entity is joined to, by what joins them. */
export function Connections({ joined, nameOf, link }: Props) {
  const words = useWords();
  if (joined.length === 0) return <p className="hint">{words.say("connections.none")}</p>;
  return (
    <div className="connections">
      {groupsOf(joined).map((group) => (
        <section key={group.key}>
          <h3>
            {wayInWords(group, group.outward ? "out" : "in", words)}
            {group.role && <Term word={group.role} />}
          </h3>
          <ul>
            {group.joined.map(({ relation, standing }) => (
              <li key={relation.id}>
                <KindMark kind={relation.otherKind as KindName} size={20} />
                <div>
                  {link(relation.other, <bdi>{relation.otherName}</bdi>)}
                  <p className="hint">
                    <CardLink fact={relation.id}>
                      {words.say("connections.said", {
                        reports: standing.reports,
                        origins: standing.origins.length,
                        day: standing.firstKnown ? shortDay(standing.firstKnown, words) : "",
                      })}
                    </CardLink>
                  </p>
                  <Badges standing={standing} nameOf={nameOf} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
