import { Link } from "@tanstack/react-router";
import { readRelationId } from "../../../model/ids.ts";
import type { KindName } from "../../../model/kinds.ts";
import type { FactChange, RevisionSummary } from "../../../model/revision.ts";
import { factInWords } from "../../messages/facts.ts";
import { fieldInWords, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { type ChangedLine, linesOf } from "./change-words.ts";

interface Props {
  change: FactChange;
  seenAt: RevisionSummary;
  names: Record<string, string>;
}

/** One fact or claim that is told otherwise: what it is, and each property as it was and as it is. */
export function ChangeRow({ change, seenAt, names }: Props) {
  const words = useWords();
  const { say } = words;
  const { is, id, about, name, how, dossier, type } = change;
  const fact = is === "claim" ? about! : is === "entity" || is === "relation" ? id : null;
  const title = fact === null ? (name ?? id) : titleOf(fact);
  const search = { revision: seenAt.now ? undefined : seenAt.hash } as never;

  function titleOf(of: string): string {
    const parts = readRelationId(of);
    if (!parts) return names[of] ?? of;
    const { type, role = null, tail, head } = parts;
    const relation = { id: of, name: null, type, role, tail, head, processes: [] };
    return factInWords(relation, (one) => names[one] ?? one, words);
  }

  const nameOf = (one: string) => names[one] ?? one;
  const told = ({ is, field }: ChangedLine, value: string) =>
    is === "value" ? valueInWords(field, value, words, nameOf) : value;
  const labelOf = ({ is, field }: ChangedLine) => {
    const key = `revisions.property.${field}`;
    return is === "property" && words.knows(key) ? say(key) : fieldInWords(field, words);
  };

  return (
    <li>
      <p className="kind">
        {is === "entity" ? say(`kind.${type as KindName}`) : say(`revisions.is.${is}`)} · {dossier}
      </p>
      <h3>
        {fact === null ? (
          <bdi>{title}</bdi>
        ) : (
          <Link to="/facts/$fact" params={{ fact }} search={search}>
            <bdi>{title}</bdi>
          </Link>
        )}
      </h3>
      {is === "claim" && name !== null && (
        <q>
          <bdi>{name}</bdi>
        </q>
      )}
      {(how === "changed" || is === "claim") && (
        <dl>
          {linesOf(change).map((line) => (
            <div key={`${line.is} ${line.field}`}>
              <dt>{labelOf(line)}</dt>
              <dd>
                {line.before !== null && (
                  <del>
                    <bdi>{told(line, line.before)}</bdi>
                  </del>
                )}
                {line.after !== null && (
                  <ins>
                    <bdi>{told(line, line.after)}</bdi>
                  </ins>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
