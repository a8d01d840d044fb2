import { Download, Trash2 } from "lucide-react";
import { type ChangeEvent, useState } from "react";
import type { StorySummary } from "../../../model/api/stories.ts";
import { useWords } from "../../messages/words.tsx";
import { erase, exported, imported, useAllProgress } from "../../store/study/progress.ts";

/** What this device keeps of a reader's way through the stories: to take along, to bring back, to erase. */
export function Progress({ stories }: { stories: readonly StorySummary[] }) {
  const { say } = useWords();
  const all = useAllProgress();
  const [told, setTold] = useState<string | null>(null);
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const begun = Object.entries(all);
  const download = () => {
    const address = URL.createObjectURL(new Blob([exported()], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = "parley-study.json";
    link.click();
    URL.revokeObjectURL(address);
  };
  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const count = imported(await file.text());
    setTold(count === null ? say("study.progress.notRead") : say("study.progress.read", { count }));
    target.value = "";
  };
  return (
    <section className="study-progress" aria-labelledby="study-progress">
      <h2 id="study-progress">{say("study.progress")}</h2>
      <p>{say("study.progress.lead")}</p>
      {begun.length > 0 && (
        <ul>
          {begun.map(([id, { seen, answers }]) => (
            <li key={id}>
              <span>
                <bdi>{titles.get(id) ?? id}</bdi>{" "}
                <small>
                  {say("study.progress.of", {
                    steps: seen.length,
                    answers: Object.keys(answers).length,
                  })}
                </small>
              </span>
              <button type="button" className="button quiet" onClick={() => erase(id)}>
                <Trash2 size={16} aria-hidden="true" />
                {say("study.progress.erase")}
                <span className="unseen">{titles.get(id) ?? id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="story-ways">
        <button type="button" className="button" onClick={download} disabled={begun.length === 0}>
          <Download size={16} aria-hidden="true" />
          {say("study.progress.export")}
        </button>
        <label className="button">
          {say("study.progress.import")}
          <input className="unseen" type="file" accept="application/json,.json" onChange={bring} />
        </label>
        <button
          type="button"
          className="button"
          onClick={() => {
            erase();
            setTold(say("study.progress.erased"));
          }}
          disabled={begun.length === 0}
        >
          {say("study.progress.eraseAll")}
        </button>
      </p>
      <p role="status" className="hint">
        {told}
      </p>
    </section>
  );
}
