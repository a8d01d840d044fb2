import { FileText } from "lucide-react";
import type { SearchHit } from "../../../model/search.ts";
import { useWords } from "../../messages/words.tsx";
import { KindMark } from "../parts/KindMark.tsx";

interface Props {
  id: string;
  hit: SearchHit;
  active: boolean;
  onPick: () => void;
}

/** One line of what was found: what it is, its name, and the name that matched with who writes it so. */
export function Hit({ id, hit, active, onPick }: Props) {
  const { say } = useWords();
  const { kind, name, passage, offices } = hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard and points at its line
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and points at its line
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="hit"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
      ref={(line) => {
        if (active) line?.scrollIntoView({ block: "nearest" });
      }}
    >
      {kind === "Source" ? <FileText size={20} aria-hidden="true" /> : <KindMark kind={kind} />}
      <span>
        <bdi className="hit-name">{name}</bdi>
        <small>
          {kind === "Source" ? say("search.source") : (offices[0] ?? say(`kind.${kind}`))}
        </small>
        {passage ? (
          <q lang={passage.language} dir="auto">
            {passage.words}
          </q>
        ) : (
          <Matched hit={hit} />
        )}
      </span>
    </div>
  );
}

/** Another spelling than the one drawn, and whose it is. */
function Matched({ hit: { name, matched } }: { hit: SearchHit }) {
  const { say } = useWords();
  if (matched === null || matched.is === name) return null;
  const [writer, ...others] = matched.writers;
  return (
    <small>
      <bdi lang={matched.lang === "und" ? undefined : matched.lang}>{matched.is}</bdi>{" "}
      {writer && say("search.writer", { name: writer.name, others: others.length })}
    </small>
  );
}
