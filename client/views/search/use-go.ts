import { useNavigate, useParams } from "@tanstack/react-router";
import type { SearchHit } from "../../../model/search.ts";
import { wayTo } from "./way.ts";

/** Goes where something found leads. */
export function useGo(): (hit: SearchHit) => void {
  const navigate = useNavigate();
  const { process } = useParams({ strict: false });
  return (hit) => void navigate({ ...wayTo(hit, process), resetScroll: false } as never);
}
