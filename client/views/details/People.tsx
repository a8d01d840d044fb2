import type { ReactNode } from "react";
import type { KindName } from "../../../model/kinds.ts";
import type { Name } from "../../../model/slice.ts";
import type { NameOf } from "../../messages/values.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { aliasesOf } from "../../store/aliases.ts";
import type { Joined } from "../../store/joined.ts";
import { CardLink } from "../parts/CardLink.tsx";
import { KindMark } from "../parts/KindMark.tsx";

interface Props {
  joined: Joined[];
  nameOf: NameOf;
  namesOf: (id: string) => Name[];
  link: (id: string, name: ReactNode) => ReactNode;
}

/** Who was there: for whom, as what, and under which other names. */
export function People({ joined, nameOf, namesOf, link }: Props) {
  const words = useWords();
  const there = joined.filter(({ relation }) => relation.type === "ATTENDED" && !relation.outward);
  if (there.length === 0) return null;
  return (
    <ul className="people" aria-label={words.say("people.title")}>
      {there.map(({ relation }) => {
        const other = aliasesOf(relation.otherName, namesOf(relation.other));
        const { behalfOf, office, described } = relation.properties;
        const said = [
          behalfOf && {
            field: "behalfOf",
            words: words.say("relation.for", { name: nameOf(String(behalfOf)) }),
          },
          office && {
            field: "office",
            words: words.say("people.as", { office: nameOf(String(office)) }),
          },
          described && { field: "described", words: `“${described}”` },
        ].filter((one) => typeof one === "object");
        const isStated = said.length > 0 || relation.otherKind !== "Person";
        return (
          <li key={relation.id}>
            <KindMark kind={relation.otherKind as KindName} />
            <div>
              {link(relation.other, <bdi>{relation.otherName}</bdi>)}
              <p>
                {said.map(({ field, words: told }, at) => (
                  <span key={field}>
                    {at > 0 && ", "}
                    <CardLink fact={relation.id} field={field}>
                      {told}
                    </CardLink>
                  </span>
                ))}
                {!isStated && words.say("people.notStated")}
                {(said.length > 0 || !isStated) && other.length > 0 && ". "}
                {other.length > 0 && (
                  <Say
                    id="people.also"
                    values={{
                      names: other.slice(0, 3).map(({ is, lang }, i) => (
                        <span key={is}>
                          {i > 0 && ", "}
                          <q lang={lang}>
                            <bdi>{is}</bdi>
                          </q>
                        </span>
                      )),
                      more: Math.max(0, other.length - 3),
                    }}
                  />
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
