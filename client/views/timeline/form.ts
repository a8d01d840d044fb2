import type { Words } from "../../messages/words.tsx";
import type { Subject } from "./picture.ts";
import type { TimelineProps } from "./TimelineView.tsx";

/** What both forms of the timeline are given. */
export interface FormProps extends Omit<TimelineProps, "reading" | "vertical" | "scene"> {
  subject: Subject;
  words: Words;
  mirrored: boolean;
}
