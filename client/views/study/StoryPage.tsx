import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { questions } from "../../store/questions.ts";
import { Failed } from "../states/Failed.tsx";
import { Player } from "./Player.tsx";
import { StoryWait } from "./StoryWait.tsx";

/** A story, one step at a time, each on the live explorer. */
export function StoryPage() {
  const { story: id } = useParams({ from: "/study/$story" });
  const story = useQuery(questions.story(id));
  if (story.error)
    return (
      <Failed error={story.error} retry={() => void story.refetch()} nearAddress="/study/$story" />
    );
  if (!story.data) return <StoryWait />;
  return <Player key={id} story={story.data.story} />;
}
