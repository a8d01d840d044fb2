import {
  Activity,
  Briefcase,
  CircleHelp,
  ClipboardCheck,
  FileText,
  Landmark,
  ListChecks,
  type LucideIcon,
  MessagesSquare,
  Milestone,
  Network,
  Route,
  Ruler,
  Tag,
  User,
} from "lucide-react";
import type { KindName } from "../../../model/kinds.ts";

/** A shape's outline on a 24 by 24 field, how it is filled, and the icon in it. */
export interface Glyph {
  path: string;
  /** `solid`: filled with its family's colour. `paper`: outlined in it. `happen`: amber, outlined. */
  fill: "solid" | "paper" | "happen";
  family: "actor" | "talk" | "text" | "happen" | "other";
  icon: LucideIcon | null;
  /** Where the icon sits and how large it is, as "x y size". */
  at: [x: number, y: number, size: number];
}

const rounded =
  "M5.5 2h13A3.5 3.5 0 0 1 22 5.5v13a3.5 3.5 0 0 1-3.5 3.5h-13A3.5 3.5 0 0 1 2 18.5v-13A3.5 3.5 0 0 1 5.5 2z";
const circle = "M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 1 0 0-21z";
const hexagon =
  "M7.2 3h9.6a1.6 1.6 0 0 1 1.4.8l4.2 7.4a1.6 1.6 0 0 1 0 1.6l-4.2 7.4a1.6 1.6 0 0 1-1.4.8H7.2a1.6 1.6 0 0 1-1.4-.8l-4.2-7.4a1.6 1.6 0 0 1 0-1.6l4.2-7.4A1.6 1.6 0 0 1 7.2 3z";
const diamond =
  "M10.9 1 1 10.9a1.6 1.6 0 0 0 0 2.2l9.9 9.9a1.6 1.6 0 0 0 2.2 0l9.9-9.9a1.6 1.6 0 0 0 0-2.2L13.1 1a1.6 1.6 0 0 0-2.2 0z";
const sheet =
  "M4.5 1.5h10l5.5 5.5v14a1.5 1.5 0 0 1-1.5 1.5h-14A1.5 1.5 0 0 1 3 21V3a1.5 1.5 0 0 1 1.5-1.5z";
const tag =
  "M3 5.5h13.2a2 2 0 0 1 1.5.7l4.3 5.1a1 1 0 0 1 0 1.4l-4.3 5.1a2 2 0 0 1-1.5.7H3A1.5 1.5 0 0 1 1.5 17V7A1.5 1.5 0 0 1 3 5.5z";
const wide =
  "M3 5h18a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 21 19H3a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 3 5z";
const triangle =
  "M10.6 2.6 1.4 19.4a1.6 1.6 0 0 0 1.4 2.4h18.4a1.6 1.6 0 0 0 1.4-2.4L13.4 2.6a1.6 1.6 0 0 0-2.8 0z";
const pin = "M12 22.5s7.5-6.6 7.5-12.6a7.5 7.5 0 1 0-15 0c0 6 7.5 12.6 7.5 12.6z";
const pill = "M7 5.5h10a6.5 6.5 0 0 1 0 13H7a6.5 6.5 0 0 1 0-13z";

/** The look's table of nodes, small. */
export const glyphs: Record<KindName, Glyph> = {
  Person: { path: circle, fill: "solid", family: "actor", icon: User, at: [6.5, 6.5, 11] },
  State: { path: rounded, fill: "solid", family: "actor", icon: Landmark, at: [6, 6, 12] },
  Organisation: {
    path: hexagon,
    fill: "solid",
    family: "actor",
    icon: Network,
    at: [6.5, 6.5, 11],
  },
  Office: { path: tag, fill: "paper", family: "actor", icon: Briefcase, at: [5.5, 7, 10] },
  Place: { path: pin, fill: "paper", family: "actor", icon: null, at: [0, 0, 0] },
  Topic: { path: wide, fill: "paper", family: "other", icon: Tag, at: [7, 7, 10] },
  Process: { path: circle, fill: "paper", family: "actor", icon: Route, at: [6.5, 6.5, 11] },
  Meeting: {
    path: diamond,
    fill: "solid",
    family: "talk",
    icon: MessagesSquare,
    at: [6.5, 6.5, 11],
  },
  Agreement: { path: sheet, fill: "solid", family: "text", icon: FileText, at: [6, 7, 11] },
  Phase: { path: tag, fill: "paper", family: "text", icon: Milestone, at: [5.5, 7, 10] },
  Condition: { path: wide, fill: "paper", family: "other", icon: CircleHelp, at: [7, 7, 10] },
  Provision: { path: wide, fill: "paper", family: "text", icon: ListChecks, at: [7, 7, 10] },
  Assessment: { path: wide, fill: "paper", family: "other", icon: ClipboardCheck, at: [7, 7, 10] },
  Act: { path: triangle, fill: "happen", family: "happen", icon: Activity, at: [7, 9.5, 10] },
  Measure: { path: wide, fill: "paper", family: "other", icon: Ruler, at: [7, 7, 10] },
  Figure: { path: pill, fill: "happen", family: "happen", icon: null, at: [0, 0, 0] },
};
