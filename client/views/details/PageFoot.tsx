import { Link2, Quote } from "lucide-react";
import type { ReactNode } from "react";
import { longDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { Copy } from "../parts/Copy.tsx";

interface Props {
  name: string;
  /** Of the answer that the page is made from. */
  revision: string;
  /** As known on, or the server's day. */
  known: string;
  children?: ReactNode;
}

/** What can be taken along from a page of its own: a line to cite, and its address. */
export function PageFoot({ name, revision, known, children }: Props) {
  const words = useWords();
  const { say } = words;
  const citation = say("copy.pageCitation", {
    name,
    known: longDay(known, words),
    revision: revision.slice(0, 12),
    address: location.href,
  });
  return (
    <footer className="details-foot">
      <Copy
        text={citation}
        icon={<Quote size={16} aria-hidden="true" />}
        label={say("copy.cite")}
      />
      <Copy
        text={location.href}
        icon={<Link2 size={16} aria-hidden="true" />}
        label={say("copy.link")}
      />
      {children}
      <p className="printed">{citation}</p>
    </footer>
  );
}
