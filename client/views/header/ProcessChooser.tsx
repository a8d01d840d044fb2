import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { Disclosure } from "../parts/Disclosure.tsx";

/** The process that is open, and the others behind it. */
export function ProcessChooser({ process }: { process: string }) {
  const { say } = useWords();
  const { data } = useQuery(questions.processes());
  const open = data?.processes.find(({ id }) => id === process);
  return (
    <div className="process-chooser">
      <Disclosure
        className="chosen"
        title={say("header.choose")}
        label={
          <>
            <bdi>{open?.name ?? say(data ? "header.noProcess" : "header.process")}</bdi>
            <ChevronDown size={18} aria-hidden="true" />
          </>
        }
      >
        {(close) => (
          <ul className="processes">
            {data?.processes.map(({ id, name }) => (
              <li key={id}>
                <Link to="/processes/$process" params={{ process: id }} onClick={close}>
                  <bdi>{name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
