import { useQuery } from "@tanstack/react-query";
import { Link, useLocation, useParams, useSearch } from "@tanstack/react-router";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { Mark } from "../parts/Mark.tsx";
import { SavedViews } from "../saved/SavedViews.tsx";
import { HeaderSearch } from "../search/HeaderSearch.tsx";
import { ShareButton } from "../share/ShareButton.tsx";
import { TakeAlong } from "../take/TakeAlong.tsx";
import { Pages } from "./Pages.tsx";
import { ProcessChooser } from "./ProcessChooser.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import "./header.css";

/** The mark, where we are, where else to go, what is looked for, and the light. */
export function Header() {
  const { say } = useWords();
  const { process: here, story } = useParams({ strict: false });
  const { process: asked, known } = useSearch({ strict: false }) as Record<string, string>;
  const told = useQuery({ ...questions.story(story ?? ""), enabled: story !== undefined });
  const process = here ?? told.data?.story.process ?? asked;
  // The home page has a larger one of its own.
  const isHome = useLocation().pathname === "/";
  return (
    <header className="header">
      <Link to="/" className="brand" aria-label={say("header.home")}>
        <Mark />
        <span>{say("title.app")}</span>
      </Link>
      {process && <ProcessChooser process={process} />}
      <Pages process={process} known={known} />
      {!isHome && <HeaderSearch />}
      <SavedViews />
      <ShareButton />
      <TakeAlong />
      <ThemeSwitch />
    </header>
  );
}
