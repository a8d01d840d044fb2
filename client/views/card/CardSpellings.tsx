import { useQuery } from "@tanstack/react-query";
import { questions } from "../../store/questions.ts";
import { Spellings } from "../entity/Spellings.tsx";
import "../entity/entity.css";

/** Names as evidence: which outlet writes an entity in which way. Nothing where it is written in one. */
export function CardSpellings({ entity, known }: { entity: string; known: string | null }) {
  const { data } = useQuery(questions.entity(entity));
  return data ? <Spellings answer={data} known={known} /> : null;
}
