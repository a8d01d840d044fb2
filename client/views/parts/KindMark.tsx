import type { KindName } from "../../../model/kinds.ts";
import { glyphs } from "./glyphs.ts";
import "./kind-mark.css";

interface Look {
  kind: KindName;
  size?: number;
  hollow?: boolean;
  notBegun?: boolean;
  disputed?: boolean;
}

/** The mark of a kind as the pictures draw it. Its word always stands beside it, so it says nothing itself. */
export function KindMark({ kind, size = 22, hollow, notBegun, disputed }: Look) {
  const { path, fill, family, icon: Icon, at } = glyphs[kind];
  const [x, y, inner] = at;
  const state = [hollow && "hollow", notBegun && "not-begun", disputed && "disputed"];
  const look = ["kind-mark", fill, family, ...state].filter(Boolean).join(" ");
  return (
    <svg className={look} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path className="shape" d={path} />
      {Icon && <Icon className="icon" x={x} y={y} width={inner} height={inner} strokeWidth={2.2} />}
      {kind === "Place" && <circle className="dot" cx="12" cy="10" r="2.4" />}
      {kind === "Figure" && (
        <path className="icon" d="M9.5 15v-5.6M9.5 11.4a2.5 2.5 0 0 1 5 0V15" />
      )}
    </svg>
  );
}
