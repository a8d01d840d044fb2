import { useQuery } from "@tanstack/react-query";
import type { SourceSummary } from "../../../model/api/sources.ts";
import { standingMarks } from "../../../model/marks.ts";
import { playedRoles } from "../../../model/relations.ts";
import { languageInWords } from "../../messages/languages.ts";
import { roleInWords } from "../../messages/scene-words.ts";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";

/** What a search is narrowed to besides its kind; "" narrows nothing. */
export interface More {
  role: string;
  publisher: string;
  language: string;
  /** How a fact stands. */
  standing: string;
  from: string;
  to: string;
  /** Whether the period asks for what may have been in it ("") or what certainly was. */
  was: string;
}

export const noMore: More = {
  ...{ role: "", publisher: "", language: "", standing: "" },
  ...{ from: "", to: "", was: "" },
};

interface Props {
  more: More;
  onMore: (more: More) => void;
}

interface Option {
  id: string;
  label: string;
}

/** Narrows by role, publisher, language and period; folded away until it is wanted. */
export function MoreFilters({ more, onMore }: Props) {
  const words = useWords();
  const { say } = words;
  const { data } = useQuery(questions.sources(null));
  const sources = data?.sources ?? [];
  const roles = playedRoles.map((id) => ({ id, label: roleInWords(id, words) }));
  const publishers = optionsOf(sources, ({ publisher, publisherName }) => [
    publisher,
    publisherName,
  ]);
  const languages = optionsOf(sources, ({ language }) => [
    language,
    languageInWords(language, words),
  ]);
  const marks = standingMarks.map((id) => ({ id, label: say(`legend.mark.${id}`) }));
  const choose = (name: "role" | "publisher" | "language" | "standing", options: Option[]) => (
    <label>
      <span>{say(`search.by.${name}`)}</span>
      <select
        className="field"
        value={more[name]}
        onChange={({ target }) => onMore({ ...more, [name]: target.value })}
      >
        <option value="">{say("search.by.any")}</option>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  const day = (name: "from" | "to") => (
    <label>
      <span>{say(`search.by.${name}`)}</span>
      <input
        type="date"
        className="field"
        value={more[name]}
        onChange={({ target }) => onMore({ ...more, [name]: target.value })}
      />
    </label>
  );
  return (
    <details className="search-more">
      <summary>{say("search.by")}</summary>
      <div>
        {choose("role", roles)}
        {choose("publisher", publishers)}
        {choose("language", languages)}
        {choose("standing", marks)}
        {day("from")}
        {day("to")}
        <label>
          <span>{say("search.by.was")}</span>
          <select
            className="field"
            value={more.was}
            disabled={more.from === "" && more.to === ""}
            onChange={({ target }) => onMore({ ...more, was: target.value })}
          >
            <option value="">{say("period.was.possibly")}</option>
            <option value="surely">{say("period.was.surely")}</option>
          </select>
        </label>
      </div>
    </details>
  );
}

/** What is written of `more` into a question; a period the wrong way round is none. */
export function askedOf({ from, to, was, ...rest }: More): Record<string, string> {
  const isNone = (from === "" && to === "") || (from !== "" && to !== "" && from > to);
  const period = isNone ? {} : { from, to, was };
  return Object.fromEntries(
    Object.entries({ ...rest, ...period }).filter(([, value]) => value !== ""),
  );
}

function optionsOf(
  sources: SourceSummary[],
  option: (source: SourceSummary) => [id: string, label: string],
): Option[] {
  return [...new Map(sources.map(option))]
    .map(([id, label]) => ({ id, label }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}
