import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CitedClaim } from "../../../model/claim.ts";
import type { Path, PathJoin, PathStep } from "../../../model/paths.ts";
import { dateInWords } from "../../messages/days.ts";
import type { NameOf } from "../../messages/values.ts";
import { Say, useWords } from "../../messages/words.tsx";
import type { Search } from "../../store/address.ts";
import { evidenceOf } from "../../store/evidence.ts";
import { QuoteCard } from "../details/QuoteCard.tsx";

interface Props {
  path: Path;
  known: string | null;
  nameOf: NameOf;
}

/** The meetings of a path one after the other, each as a sentence, with what it rests on. */
export function Steps({ path, known, nameOf }: Props) {
  return (
    <ol className="path-steps">
      {path.steps.map((step) => (
        <li key={`${step.meeting.id} ${step.to.id}`}>
          <Sentence step={step} />
          <Evidence step={step} known={known} nameOf={nameOf} />
        </li>
      ))}
    </ol>
  );
}

function Sentence({ step }: { step: PathStep }) {
  const words = useWords();
  const { from, to, meeting, leaves, arrives } = step;
  const link = (id: string, name: string) => (
    <Link className="name" to="." search={selecting(id) as never} resetScroll={false}>
      <bdi>{name}</bdi>
    </Link>
  );
  const who = (actor: PathStep["from"], join: PathJoin): ReactNode =>
    join.behalfOf.length === 0 ? (
      link(actor.id, actor.name)
    ) : (
      <Say
        id="path.for"
        values={{
          name: link(actor.id, actor.name),
          bodies: <bdi>{words.and(join.behalfOf.map(({ name }) => name))}</bdi>,
        }}
      />
    );
  return (
    <p>
      <Say
        id={meeting.edtf ? "path.step" : "path.step.undated"}
        values={{
          from: who(from, leaves),
          to: who(to, arrives),
          meeting: link(meeting.id, meeting.name),
          day: meeting.edtf ? dateInWords(meeting.edtf, words) : "",
        }}
      />
    </p>
  );
}

/** The same picture with something else selected, and no path. */
function selecting(id: string) {
  return ({ path: _, tab: __, ...now }: Search): Search => ({ ...now, selected: id });
}

function Evidence({ step, known, nameOf }: { step: PathStep } & Omit<Props, "path">) {
  const { say } = useWords();
  const { from, to, meeting, leaves, arrives } = step;
  const claims = leaves.cited.length + arrives.cited.length + meeting.cited.length;
  const present = (join: PathJoin, name: string) =>
    say(join.type === "ATTENDED" ? "path.says" : "path.represented", { name });
  return (
    <details className="path-evidence">
      <summary>{say("path.evidence", { claims })}</summary>
      <Quotes title={present(leaves, from.name)} cited={leaves.cited} {...{ known, nameOf }} />
      <Quotes title={present(arrives, to.name)} cited={arrives.cited} {...{ known, nameOf }} />
      <Quotes title={say("path.held")} cited={meeting.cited} {...{ known, nameOf }} />
    </details>
  );
}

interface QuotesProps {
  title: string;
  cited: CitedClaim[];
  known: string | null;
  nameOf: NameOf;
}

function Quotes({ title, cited, known, nameOf }: QuotesProps) {
  const { quotes } = evidenceOf(cited, known);
  return (
    <section>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <ul className="quotes">
        {quotes.map((quote) => (
          <QuoteCard key={quote.id} quote={quote} nameOf={nameOf} />
        ))}
      </ul>
    </section>
  );
}
