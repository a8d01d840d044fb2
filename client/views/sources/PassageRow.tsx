import { ExternalLink } from "lucide-react";
import type { SourceAnswer } from "../../../model/api/sources.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { RestingFacts } from "./RestingFacts.tsx";

interface Props {
  passage: SourceAnswer["source"]["passages"][number];
  lang: string;
  nameOf: NameOf;
}

/** A few words of a text, who is quoted, and what rests on them. */
export function PassageRow({ passage, lang, nameOf }: Props) {
  const { say } = useWords();
  const { number, words, paragraph, speaker, voice, via, address, supports, denies } = passage;
  const quoted = [
    speaker && say("passage.speaker", { speaker: nameOf(speaker) }),
    voice && say("passage.voice", { voice }),
    via && say("passage.via", { via: nameOf(via) }),
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
      <RestingFacts label={say("passage.supports")} ids={supports} />
      <RestingFacts label={say("passage.denies")} ids={denies} />
    </li>
  );
}
