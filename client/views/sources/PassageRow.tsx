import { Link } from "@tanstack/react-router";
import { ExternalLink } from "lucide-react";
import type { SourceAnswer } from "../../../model/api.ts";
import { readRelationId } from "../../../model/ids.ts";
import { useWords } from "../../messages/words.tsx";

interface Props {
  passage: SourceAnswer["source"]["passages"][number];
  lang: string;
}

/** A few words of a text, who is quoted, and what rests on them. */
export function PassageRow({ passage, lang }: Props) {
  const { say } = useWords();
  const { number, words, paragraph, speaker, voice, via, address, supports, denies } = passage;
  const quoted = [
    speaker && say("passage.speaker", { speaker }),
    voice && say("passage.voice", { voice }),
    via && say("passage.via", { via }),
    paragraph !== null && say("claim.paragraph", { number: paragraph }),
  ].filter(Boolean);
  return (
    <li className="quote" id={`passage-${number}`}>
      <blockquote lang={lang} dir="auto" cite={address}>
        <q>{words}</q>
      </blockquote>
      <p className="who">
        {quoted.join(" · ")}
        {quoted.length > 0 && " · "}
        <a href={address} target="_blank" rel="noreferrer">
          {say("claim.open")} <ExternalLink size={12} aria-hidden="true" />
        </a>
      </p>
      {facts(say("passage.supports"), supports)}
      {facts(say("passage.denies"), denies)}
    </li>
  );

  function facts(label: string, ids: string[]) {
    if (ids.length === 0) return null;
    return (
      <details className="rests">
        <summary>{say("passage.facts", { label, count: ids.length })}</summary>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <Link to="/entities/$entity" params={{ entity: readRelationId(id)?.tail ?? id }}>
                <code>{id}</code>
              </Link>
            </li>
          ))}
        </ul>
      </details>
    );
  }
}
