import { useWords } from "../../messages/words.tsx";

const keys = [
  ...(["tab", "search", "graph", "arrange", "timeline", "card"] as const),
  ...(["undo", "play", "step", "escape", "help"] as const),
];

/** What the keys do, view by view. */
export function KeyList() {
  const { say } = useWords();
  return (
    <dl className="key-list">
      {keys.map((key) => (
        <div key={key}>
          <dt>{say(`keys.${key}.press`)}</dt>
          <dd>{say(`keys.${key}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
