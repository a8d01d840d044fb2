import { useWords } from "../../messages/words.tsx";
import { SearchField } from "./SearchField.tsx";
import { useGo } from "./use-go.ts";

/** The large field of the home page. */
export function HomeSearch() {
  const { say } = useWords();
  const go = useGo();
  return (
    <SearchField
      slash
      className="large"
      label={say("search.label")}
      placeholder={say("search.placeholder.home")}
      onPick={go}
    />
  );
}
