import { firstKnownValue } from "../../../model/drawing.ts";
import { daysSaid, drawnField } from "../../../model/known-days.ts";
import type { Days, Node } from "../../../model/slice.ts";
import type { Standing } from "../../../model/standing.ts";
import { dateInWords, weekday } from "../../messages/days.ts";
import { countInWords, fieldInWords, type NameOf } from "../../messages/values.ts";
import { useWords, type Words } from "../../messages/words.tsx";
import { aliasesOf } from "../../store/aliases.ts";
import type { Joined } from "../../store/joined.ts";
import { Badges } from "../parts/Badges.tsx";
import { CardLink } from "../parts/CardLink.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { Term } from "../parts/Term.tsx";
import { DrawnRules } from "./DrawnRules.tsx";

interface Props {
  node: Pick<Node, "id" | "kind" | "name" | "names" | "properties" | "claims">;
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
  const field = drawnField(kind, standing) ?? "edtf";
  const others = kind === "Meeting" ? [] : aliasesOf(name, names);
  const Title = page ? "h1" : "h2";

  return (
    <header className="entity-head">
      <p className="kind">
        <KindMark kind={kind} size={20} disputed={standing.disputed || standing.alleged} />
        {form
          ? say("details.kindAndForm", { kind: say(`kind.${kind}`), form })
          : say(`kind.${kind}`)}
        <Term word={typeof properties.form === "string" ? properties.form : kind} />
      </p>
      <Title data-title tabIndex={-1}>
        <bdi>{name}</bdi>
      </Title>
      {(days.edtf || places.length > 0) && (
        <p className="when">
          {days.edtf && (
            <CardLink fact={node.id} field={field}>
              {dayLine(days.edtf)}
            </CardLink>
          )}
          {places.map(({ relation }, at) => (
            <span key={relation.id}>
              {(days.edtf || at > 0) && " · "}
              <CardLink fact={relation.id}>
                <bdi>{relation.otherName}</bdi>
              </CardLink>
            </span>
          ))}
        </p>
      )}
      {kind === "Figure" && (
        <p className="figure">
          <CardLink fact={node.id} field={standing.fields.share ? "share" : "value"}>
            {figureLine()}
          </CardLink>
        </p>
      )}
      {others.length > 0 && (
        <p className="hint">
          {say("details.names")}{" "}
          {others.map(({ is, lang }, i) => (
            <span key={`${is} ${lang}`}>
              {i > 0 && ", "}
              <CardLink fact={node.id} field="names">
                <q lang={lang}>
                  <bdi>{is}</bdi>
                </q>
              </CardLink>
            </span>
          ))}
        </p>
      )}
      {typeof properties.action === "string" && <p className="when">{properties.action}</p>}
      <Badges standing={standing} nameOf={nameOf} echo />
      <DrawnRules node={node} standing={standing} />
    </header>
  );

  function figureLine(): string {
    const value =
      firstKnownValue(node.claims, standing, "value") ??
      firstKnownValue(node.claims, standing, "share");
    const counter = joined.find(({ relation }) => relation.type === "COUNTED_BY")?.relation
      .otherName;
    return say(counter ? "figure.countedBy" : "figure.noCounter", {
      count: value ? countInWords(value, words) : "",
      counter: counter ?? "",
    });
  }

  /** The days as drawn: of an agreement or a phase those of one of its days, named, with every value. */
  function dayLine(edtf: string): string {
    if (field !== "edtf")
      return say("details.dated", {
        field: fieldInWords(field, words),
        date: dateInWords(daysSaid(field, standing)!, words),
      });
    const date = dateInWords(edtf, words);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(edtf);
    return isDay ? say("details.day", { weekday: weekday(edtf, words, "long"), date }) : date;
  }
}

function formInWords(form: string, { say, knows }: Words): string {
  const key = `form.${form}`;
  return knows(key) ? say(key) : form;
}
