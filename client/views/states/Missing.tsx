import { Link } from "@tanstack/react-router";
import { useWords } from "../../messages/words.tsx";
import { useTitle } from "../parts/title.ts";
import { State } from "./State.tsx";

/** An address that leads nowhere, with what is near it and a way home. */
export function Missing({ near = [] }: { near?: { id: string; link: React.ReactNode }[] }) {
  const { say } = useWords();
  useTitle(say("state.missing.title"));
  return (
    <State
      title={say("state.missing.title")}
      text={say(near.length > 0 ? "state.missing.near" : "state.missing.text")}
      page
    >
      {near.length > 0 && (
        <ul className="near">
          {near.map(({ id, link }) => (
            <li key={id}>{link}</li>
          ))}
        </ul>
      )}
      <Link to="/" className="button">
        {say("state.missing.home")}
      </Link>
    </State>
  );
}
