import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type RelationName, readRelationId } from "../../../model/ids.ts";
import { wayInWords } from "../../messages/scene-words.ts";
import { useWords } from "../../messages/words.tsx";
import { useNames } from "../../store/use-names.ts";

interface Props {
  label: string;
  ids: string[];
}

/** Facts that rest on a passage: counted, and by name once they are opened. */
export function RestingFacts({ label, ids }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  if (ids.length === 0) return null;
  return (
    <details className="rests" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say("passage.facts", { label, count: ids.length })}</summary>
      {open && <Names ids={ids} />}
    </details>
  );
}

function Names({ ids }: { ids: string[] }) {
  const words = useWords();
  const facts = ids.map((id) => ({ id, relation: readRelationId(id) }));
  const nameOf = useNames(
    facts.flatMap(({ id, relation }) => (relation ? [relation.tail, relation.head] : [id])),
  );
  const link = (id: string) => (
    <Link to="/entities/$entity" params={{ entity: id }}>
      <bdi>{nameOf(id)}</bdi>
    </Link>
  );
  return (
    <ul>
      {facts.map(({ id, relation }) => (
        <li key={id}>
          {relation ? (
            <>
              {link(relation.tail)} {wayInWords(asSaid(relation), "out", words)}{" "}
              {link(relation.head)}
            </>
          ) : (
            link(id)
          )}
        </li>
      ))}
    </ul>
  );
}

/** An id's role has hyphens for its spaces. */
function asSaid({ type, role }: RelationName): { type: string; role: string | null } {
  return { type, role: role?.replaceAll("-", " ") ?? null };
}
