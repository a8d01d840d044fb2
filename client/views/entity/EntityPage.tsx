import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isDay } from "../../../model/day.ts";
import { standingOf } from "../../../model/standing.ts";
import { shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { joinedOf } from "../../store/joined.ts";
import { questions } from "../../store/questions.ts";
import { Claims } from "../details/Claims.tsx";
import { Connections } from "../details/Connections.tsx";
import { EntityHead } from "../details/EntityHead.tsx";
import { PageFoot } from "../details/PageFoot.tsx";
import { People } from "../details/People.tsx";
import { LedHere } from "../parts/LedHere.tsx";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { EntityTime } from "./EntityTime.tsx";
import { Spellings } from "./Spellings.tsx";
import "../details/details.css";
import "../home/home.css";
import "../sources/sources.css";
import "./entity.css";

/** An entity on a page of its own, to be read, linked and printed. */
export function EntityPage() {
  const words = useWords();
  const { say } = words;
  const { entity: id } = useParams({ from: "/entities/$entity" });
  const asked = (useSearch({ strict: false }) as { known?: string }).known;
  const known = asked && isDay(asked) ? asked : null;
  const answer = useQuery(questions.entity(id));
  useTitle(answer.data?.entity.name);
  // Offices and other names of those who were there stand in the picture of its process.
  const [process] = answer.data?.entity.processes ?? [];
  const graph = useQuery({ ...questions.graph(process ?? ""), enabled: process !== undefined });
  if (answer.error)
    return (
      <Failed
        error={answer.error}
        retry={() => void answer.refetch()}
        nearAddress="/entities/$entity"
      />
    );
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;

  const { entity } = answer.data;
  const standing = standingOf(entity.claims, { known });
  const joined = joinedOf(answer.data, known);
  const byId = new Map(graph.data?.nodes.map((node) => [node.id, node]));
  const nameOf = (other: string) => byId.get(other)?.name ?? other;
  const link = (other: string, name: ReactNode) => (
    <Link className="name" to="/entities/$entity" params={{ entity: other }}>
      {name}
    </Link>
  );
  return (
    <article className="page entity-page">
      <LedHere asked={id} id={entity.id} name={entity.name} />
      <EntityHead
        node={entity}
        days={entity}
        standing={standing}
        joined={joined}
        nameOf={nameOf}
        page
      />
      <p className="hint">
        {known ? say("entity.known", { day: shortDay(known, words) }) : say("entity.all")}
        {entity.processes.map((process) => (
          <span key={process}>
            {" · "}
            <Link
              to="/processes/$process"
              params={{ process }}
              search={{ selected: entity.id, ...(known ? { known } : {}) } as never}
            >
              {say("entity.inProcess")}
            </Link>
          </span>
        ))}
      </p>
      {graph.data && <EntityTime entity={entity.id} graph={graph.data} known={known} link={link} />}
      <People
        joined={joined}
        nameOf={nameOf}
        namesOf={(other) => byId.get(other)?.names ?? []}
        link={link}
      />
      <Spellings answer={answer.data} known={known} />
      <h2>{say("entity.claims")}</h2>
      {standing.state === "unknown" && known && entity.claims.length > 0 ? (
        <p>{say("notKnown.title", { day: shortDay(known, words) })}</p>
      ) : (
        <Claims
          fact={entity.id}
          process={process}
          cited={entity.cited}
          standing={standing}
          known={known}
          nameOf={nameOf}
        />
      )}
      <h2>{say("entity.connections")}</h2>
      <Connections joined={joined} nameOf={nameOf} link={link} />
      <PageFoot
        name={entity.name}
        revision={answer.data.revision}
        known={known ?? answer.data.clocks.today}
      />
    </article>
  );
}
