import { Link } from "@tanstack/react-router";
import { TriangleAlert } from "lucide-react";
import { Failure, mayPass } from "../../api/failure.ts";
import { useWords } from "../../messages/words.tsx";
import { Missing } from "./Missing.tsx";
import "./states.css";

interface Props {
  error: Error;
  retry: () => void;
  /** The address of something near an id that is not there. */
  nearAddress?:
    | "/processes/$process"
    | "/processes/$process/tables"
    | "/processes/$process/map"
    | "/processes/$process/agreements"
    | "/agreements/$agreement"
    | "/meetings/$meeting/follow-through"
    | "/entities/$entity"
    | "/facts/$fact"
    | "/sources/$source"
    | "/revisions/$hash"
    | "/study/$story"
    | "/study/$story/class"
    | "/processes/$process/study"
    | "/processes/$process/questions";
}

/** An answer that did not come: whose fault it is in words, and a way to ask again where that can help. */
export function Failed({ error, retry, nearAddress }: Props) {
  const { say } = useWords();
  const failure = error instanceof Failure ? error : new Failure("unreadable", error.message);
  if (failure.kind === "missing" || (failure.kind === "refused" && nearAddress))
    return <Missing near={nearLinks(failure, nearAddress)} />;
  return (
    <div className="failed" role="alert">
      <TriangleAlert size={20} aria-hidden="true" />
      <div>
        <h3>{say(`failure.${failure.kind}.title`)}</h3>
        <p>{say(`failure.${failure.kind}.text`)}</p>
        <div className="ways">
          {mayPass(failure) ? (
            <button type="button" className="button" onClick={retry}>
              {say("failure.again")}
            </button>
          ) : (
            <button type="button" className="button" onClick={() => location.reload()}>
              {say("failure.reload")}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

function nearLinks({ problem }: Failure, address: Props["nearAddress"]) {
  if (!address) return [];
  const name = address.slice(address.indexOf("$") + 1);
  return (problem?.near ?? []).map((id) => ({
    id,
    link: (
      <Link to={address} params={{ [name]: id } as never}>
        {id}
      </Link>
    ),
  }));
}
