import { drawnField } from "../../../model/known-days.ts";
import type { Days, Node } from "../../../model/slice.ts";
import type { Standing } from "../../../model/standing.ts";
import { dateInWords, weekday } from "../../messages/days.ts";
import { countInWords, fieldInWords, type NameOf, valueInWords } from "../../messages/values.ts";
import { useWords, type Words } from "../../messages/words.tsx";
import { aliasesOf } from "../../store/aliases.ts";
import type { Joined } from "../../store/joined.ts";
import { Badges } from "../parts/Badges.tsx";
import { KindMark } from "../parts/KindMark.tsx";

interface Props {
  node: Pick<Node, "id" | "kind" | "name" | "names" | "properties">;
  days: Days;
  standing: Standing;
  joined: Joined[];
  nameOf: NameOf;
  /** Whether it heads a page of its own. */
  page?: boolean;
}

/** Kind, name, day in words, place, other names, and what marks the fact. */
export function EntityHead({ node, days, standing, joined, nameOf, page }: Props) {
  const words = useWords();
  const { say } = words;
  const { kind, name, names, properties } = node;
  const form = typeof properties.form === "string" ? formInWords(properties.form, words) : null;
  const places = joined.filter(
    ({ relation }) => relation.type === "LOCATED_IN" && relation.outward,
  );
  const when = [
    days.edtf && dayLine(days, standing, node, words),
    ...places.map(({ relation }) => relation.otherName),
  ].filter(Boolean);
  const others = kind === "Meeting" ? [] : aliasesOf(name, names);
  const Title = page ? "h1" : "h2";

  return (
    <header className="entity-head">
      <p className="kind">
        <KindMark kind={kind} size={20} disputed={standing.disputed || standing.alleged} />
        {form
          ? say("details.kindAndForm", { kind: say(`kind.${kind}`), form })
          : say(`kind.${kind}`)}
      </p>
      <Title data-title tabIndex={-1}>
        <bdi>{name}</bdi>
      </Title>
      {when.length > 0 && <p className="when">{when.join(" · ")}</p>}
      {kind === "Figure" && <p className="figure">{figureLine()}</p>}
      {others.length > 0 && (
        <p className="hint">
          {say("details.names")}{" "}
          {others.map(({ is, lang }, i) => (
            <span key={`${is} ${lang}`}>
              {i > 0 && ", "}
              <q lang={lang}>
                <bdi>{is}</bdi>
              </q>
            </span>
          ))}
        </p>
      )}
      {typeof properties.action === "string" && <p className="when">{properties.action}</p>}
      <Badges standing={standing} nameOf={nameOf} echo />
    </header>
  );

  function figureLine(): string {
    const value =
      standing.fields.value?.values[0]?.value ?? standing.fields.share?.values[0]?.value;
    const counter = joined.find(({ relation }) => relation.type === "COUNTED_BY")?.relation
      .otherName;
    return say(counter ? "figure.countedBy" : "figure.noCounter", {
      count: value ? countInWords(value, words) : "",
      counter: counter ?? "",
    });
  }

  function dayLine({ edtf }: Days, stood: Standing, { kind }: Props["node"], words: Words): string {
    const field = drawnField(kind, stood);
    const date = dateInWords(edtf!, words);
    if (field) {
      const value = stood.fields[field]!.values.find(({ rows }) => rows.length > 0)!.value!;
      return say("details.dated", {
        field: fieldInWords(field, words),
        date: valueInWords(field, value, words, nameOf),
      });
    }
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(edtf!);
    return isDay ? say("details.day", { weekday: weekday(edtf!, words, "long"), date }) : date;
  }
}

function formInWords(form: string, { say, knows }: Words): string {
  const key = `form.${form}`;
  return knows(key) ? say(key) : form;
}
