import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { EntityAnswer } from "../../../model/api/facts.ts";
import type { KindName } from "../../../model/kinds.ts";
import { relations } from "../../../model/relations.ts";
import type { Node } from "../../../model/slice.ts";
import { useWords } from "../../messages/words.tsx";
import { evidenceOf } from "../../store/evidence.ts";
import { joinedOf } from "../../store/joined.ts";
import { questions } from "../../store/questions.ts";
import { Spellings } from "../entity/Spellings.tsx";
import type { Explorer } from "../explore/explorer.ts";
import { Tabs } from "../parts/Tabs.tsx";
import { PathChooser } from "../path/PathChooser.tsx";
import { Failed } from "../states/Failed.tsx";
import { Claims } from "./Claims.tsx";
import { Connections } from "./Connections.tsx";
import { DetailsFoot } from "./DetailsFoot.tsx";
import { EntityHead } from "./EntityHead.tsx";
import { LedgerLink } from "./LedgerLink.tsx";
import { Offices } from "./Offices.tsx";
import { OwnTime } from "./OwnTime.tsx";
import { People } from "./People.tsx";

import "../entity/entity.css";

/** Whom a path can begin with. */
const mayAttend: readonly KindName[] = relations.ATTENDED.tail;

/** A node: what it is, who was there, and under two tabs the words it rests on and what it is joined to. */
export function EntityDetails({ explorer, node }: { explorer: Explorer; node: Node }) {
  const { say } = useWords();
  const { graph, facts, clocks, shown, verbs } = explorer;
  const answer = useQuery(questions.entity(node.id));
  const { standing, days } = facts.nodes.get(node.id)!;
  const stood = (id: string) => facts.relations.find(({ fact }) => fact.id === id)?.standing;
  const evidence = answer.data && evidenceOf(answer.data.entity.cited, clocks.known);
  const joined = answer.data ? joinedOf(answer.data, clocks.known, stood) : [];
  const byId = new Map(graph.nodes.map((one) => [one.id, one]));
  const nameOf = (id: string) => byId.get(id)?.name ?? graph.names[id] ?? id;
  const link = (id: string, name: ReactNode) =>
    facts.nodes.has(id) ? (
      <button type="button" className="name" onClick={() => verbs.select(id)}>
        {name}
      </button>
    ) : (
      <Link className="name" to="/entities/$entity" params={{ entity: id }}>
        {name}
      </Link>
    );

  return (
    <article>
      <EntityHead node={node} days={days} standing={standing} joined={joined} nameOf={nameOf} />
      {node.kind === "Person" && (
        <Offices person={node.id} facts={facts} at={clocks.at} link={link} />
      )}
      <OwnTime ids={[node.id]} name={node.name} asked={explorer} link={link} />
      <LedgerLink explorer={explorer} node={node} />
      <People
        joined={joined}
        nameOf={nameOf}
        namesOf={(id) => byId.get(id)?.names ?? []}
        link={link}
      />
      {mayAttend.includes(node.kind) && <PathChooser explorer={explorer} />}
      {answer.error && <Failed error={answer.error} retry={() => void answer.refetch()} />}
      {answer.isPending && <p className="skeleton lines" aria-busy="true" />}
      {answer.data && (
        <Tabs
          label={say("details.parts")}
          open={shown.tab}
          onOpen={verbs.setTab}
          tabs={[
            { id: "claims", label: say("claims.tab", { claims: evidence?.claims ?? 0 }) },
            { id: "connections", label: say("connections.tab", { count: joined.length }) },
          ]}
        >
          {shown.tab === "claims" ? (
            <Claims
              fact={node.id}
              process={graph.process}
              cited={answer.data.entity.cited}
              standing={standing}
              known={clocks.known}
              nameOf={nameOf}
            />
          ) : (
            <Connections joined={joined} nameOf={nameOf} link={link} />
          )}
        </Tabs>
      )}
      {answer.data && hasNames(answer.data) && (
        <details className="names-told">
          <summary>{say("spellings.who")}</summary>
          <Spellings answer={answer.data} known={clocks.known} />
        </details>
      )}
      <DetailsFoot
        explorer={explorer}
        name={node.name}
        entity={node.id}
        since={standing.firstKnown}
      />
    </article>
  );
}

/** Whether there is anything to tell of which outlet writes it how, or of mergers. */
function hasNames({ spellings, mergers }: EntityAnswer): boolean {
  return spellings.length > 1 || mergers.length > 0;
}
