import { useEffect } from "react";
import { useWords } from "../../messages/words.tsx";
import { useIsInside } from "../../store/inner.tsx";

/** Names the page in the browser's own list of pages; one that stands in another has no name there. */
export function useTitle(title: string | null | undefined) {
  const { say } = useWords();
  const isInside = useIsInside();
  useEffect(() => {
    if (isInside) return;
    document.title = title ? say("title.page", { title }) : say("title.app");
  }, [title, say, isInside]);
}
