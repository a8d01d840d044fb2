import { useEffect } from "react";
import { useWords } from "../../messages/words.tsx";

/** Names the page in the browser's own list of pages. */
export function useTitle(title: string | null | undefined) {
  const { say } = useWords();
  useEffect(() => {
    document.title = title ? say("title.page", { title }) : say("title.app");
  }, [title, say]);
}
