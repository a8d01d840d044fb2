import { Link } from "@tanstack/react-router";
import type { ProcessSummary } from "../../../model/api/processes.ts";
import { dayRange } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { State } from "../states/State.tsx";
import { axisOf } from "./axis.ts";

interface Props {
  processes: ProcessSummary[];
  today: string;
}

/** The processes under one another, each with the stretch of its dated events on the axis. */
export function Processes({ processes, today }: Props) {
  const words = useWords();
  const { say } = words;
  if (processes.length === 0) return <State title={say("home.none")} text={say("home.noneText")} />;
  const axis = axisOf(processes, today);
  const x = (percent: number) => ({ insetInlineStart: `${percent}%` });
  return (
    <section className="home-processes" aria-labelledby="home-processes">
      <div className="axis-head">
        <h2 id="home-processes">{say("home.processes")}</h2>
        <div className="axis" aria-hidden="true">
          {axis.ticks.map(({ at, label }) => (
            <span key={label} style={x(at)}>
              {label}
            </span>
          ))}
        </div>
      </div>
      <ul>
        {processes.map(({ id, name, firstEvent, lastEvent, counts, clock }) => (
          <li key={id}>
            <div>
              <Link to="/processes/$process" params={{ process: id }}>
                <bdi>{name}</bdi>
              </Link>
              <p>
                {firstEvent && lastEvent
                  ? dayRange(firstEvent, lastEvent, words)
                  : say("home.undated")}
                {" · "}
                {say("home.counts", counts)}
                {clock === "hindsight" && ` · ${say("home.hindsight")}`}
                {" · "}
                <Link to="/processes/$process/agreements" params={{ process: id }}>
                  {say("header.agreements")}
                </Link>
                {" · "}
                <Link to="/processes/$process/disputes" params={{ process: id }}>
                  {say("home.disputes")}
                </Link>
                {" · "}
                <Link to="/processes/$process/coverage" params={{ process: id }}>
                  {say("coverage.title")}
                </Link>
              </p>
            </div>
            <div className="axis" aria-hidden="true">
              {axis.ticks.map(({ at, label }) => (
                <i key={label} style={x(at)} />
              ))}
              {firstEvent && lastEvent && (
                <b
                  style={{
                    ...x(axis.at(firstEvent)),
                    inlineSize: `max(8px, ${axis.at(lastEvent) - axis.at(firstEvent)}%)`,
                  }}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="hint">{say("home.axis", { count: processes.length })}</p>
    </section>
  );
}
