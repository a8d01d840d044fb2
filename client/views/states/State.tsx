import type { ReactNode } from "react";
import "./states.css";

interface Props {
  title: string;
  text?: ReactNode;
  picture?: ReactNode;
  /** Whether it is the page's own heading. */
  page?: boolean;
  children?: ReactNode;
}

/** What happened, what is still true, and what to do next; in the frame of the view it stands in. */
export function State({ title, text, picture, page, children }: Props) {
  return (
    <div className="state">
      {picture}
      {page ? <h1>{title}</h1> : <h3>{title}</h3>}
      {text && <p>{text}</p>}
      {children && <div className="ways">{children}</div>}
    </div>
  );
}
