import { Quote } from "lucide-react";
import type { SearchHit } from "../../../model/search.ts";
import { dateInWords } from "../../messages/days.ts";
import { Say, useWords, type Words } from "../../messages/words.tsx";
import { KindMark } from "../parts/KindMark.tsx";

/** Something found: its kind, its name, and by whose spelling; or a source's words and where they stand. */
export function HitRow({ hit }: { hit: SearchHit }) {
  const words = useWords();
  const { kind, name, matched, passage } = hit;
  if (passage)
    return (
      <>
        <Quote size={18} aria-hidden="true" />
        <span className="hit-words">
          <q lang={passage.language} dir="auto">
            {passage.words}
          </q>
          <small>
            {words.say("search.source")}
            {" · "}
            {words.say("search.page", {
              publisher: passage.publisherName,
              day: dateInWords(passage.published, words),
            })}
          </small>
        </span>
      </>
    );
  const told = toldOf(hit, words);
  return (
    <>
      {kind !== "Source" && <KindMark kind={kind} size={22} />}
      <span className="hit-words">
        <span>
          <bdi className="hit-name">{name}</bdi>
          {matched && matched.is !== name && <WrittenSo matched={matched} />}
        </span>
        <small>{told}</small>
      </span>
    </>
  );
}

function WrittenSo({ matched }: { matched: NonNullable<SearchHit["matched"]> }) {
  const [first, ...others] = matched.writers;
  const values = {
    name: (
      <bdi key="name" lang={matched.lang === "und" ? undefined : matched.lang}>
        {matched.is}
      </bdi>
    ),
  };
  return (
    <span className="hit-written">
      {first ? (
        <Say
          id="search.written"
          values={{ ...values, first: <bdi key="first">{first.name}</bdi>, more: others.length }}
        />
      ) : (
        <Say id="search.writtenBy" values={values} />
      )}
    </span>
  );
}

/** What it is, and what tells it from others of its name: the office held, the day. */
function toldOf({ kind, offices, days }: SearchHit, words: Words): string {
  const parts = [
    kind !== "Source" && words.say(`kind.${kind}`),
    words.list(offices.slice(0, 2)),
    days?.edtf && dateInWords(days.edtf, words),
  ];
  return parts.filter(Boolean).join(" · ");
}
