import { type KeyboardEvent, useEffect } from "react";
import { pathOrders } from "../../../model/paths.ts";
import { Failure } from "../../api/failure.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { announce } from "../../store/announce.ts";
import type { Explorer } from "../explore/explorer.ts";
import { Failed } from "../states/Failed.tsx";
import { NoPath } from "./NoPath.tsx";
import { PathChooser } from "./PathChooser.tsx";
import { Steps } from "./Steps.tsx";
import "./path.css";

/** How two actors are joined by meetings, in sentences with their evidence. Escape leaves it. */
export function PathPanel({ explorer }: { explorer: Explorer }) {
  const { say } = useWords();
  const { shown, verbs, graph, clocks, path } = explorer;
  const { answer, error, retry } = path;
  const nameOf = (id: string) => graph.nodes.find((node) => node.id === id)?.name ?? id;
  // An address may name who is not there, what cannot be at a meeting, or the same twice.
  const isNobody =
    shown.path === shown.selected ||
    (error instanceof Failure && (error.kind === "missing" || error.kind === "refused"));
  const meetings = answer && (answer.path?.steps.length ?? 0);
  useEffect(() => {
    if (meetings !== null) announce(say("path.announce", { meetings }));
  }, [meetings, say]);
  const close = () => verbs.showPath(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };

  return (
    <article className="path" onKeyDown={onKeyDown}>
      <p className="kind">{say("path.title")}</p>
      <h2 data-title tabIndex={-1}>
        <Say
          id="path.from"
          values={{
            a: <bdi key="a">{answer?.a.name ?? nameOf(shown.selected!)}</bdi>,
            b: <bdi key="b">{answer?.b.name ?? nameOf(shown.path!)}</bdi>,
          }}
        />
      </h2>
      <div className="path-bar">
        <fieldset>
          <legend className="unseen">{say("path.order")}</legend>
          {pathOrders.map((order) => (
            <button
              key={order}
              type="button"
              className="button quiet"
              aria-pressed={order === shown.order}
              onClick={() => verbs.setOrder(order)}
            >
              {say(`path.order.${order}`)}
            </button>
          ))}
        </fieldset>
        <div className="path-ways">
          <PathChooser explorer={explorer} />
          <button type="button" className="button quiet" onClick={close}>
            {say("path.close")}
          </button>
        </div>
      </div>
      {isNobody && (
        <p>
          <Say
            id={shown.path === shown.selected ? "path.oneself" : "path.nobodyThere"}
            values={{ id: <bdi key="id">{shown.path}</bdi> }}
          />
        </p>
      )}
      {error && !isNobody && <Failed error={error} retry={retry} />}
      {!answer && !error && !isNobody && (
        <p className="skeleton lines" aria-busy="true">
          <span className="unseen">{say("path.looking")}</span>
        </p>
      )}
      {answer?.path && (
        <>
          <p className="summary">{say("path.length", { meetings: answer.path.steps.length })}</p>
          <Steps path={answer.path} known={clocks.known} nameOf={nameOf} />
        </>
      )}
      {answer && !answer.path && <NoPath answer={answer} known={clocks.known} nameOf={nameOf} />}
    </article>
  );
}
