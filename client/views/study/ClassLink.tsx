import { Link2 } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { stringify } from "../../store/address.ts";
import { writeStudy } from "../../store/study/address.ts";
import { Copy } from "../parts/Copy.tsx";
import type { ToldStory } from "./story.ts";

/** A link that opens a chosen step for everyone who is given it, with or without what came later. */
export function ClassLink({ story }: { story: ToldStory }) {
  const { say } = useWords();
  const [step, setStep] = useState(story.steps[0]!.id);
  const [replay, setReplay] = useState(story.withoutHindsight);
  const search = writeStudy({ step, replay, pane: replay ? "known" : "view" });
  const address = new URL(`/study/${story.id}${stringify(search)}`, location.href).href;
  return (
    <section className="class-link" aria-labelledby="class-link">
      <h2 id="class-link">{say("study.class.link")}</h2>
      <p className="hint">{say("study.class.link.lead")}</p>
      <label>
        <span>{say("study.class.step")}</span>
        <select className="field" value={step} onChange={({ target }) => setStep(target.value)}>
          {story.steps.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {say("study.point", { number, title })}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={replay}
          onChange={({ target }) => setReplay(target.checked)}
        />
        {say("study.replay")}
      </label>
      <p>
        <Copy
          text={address}
          icon={<Link2 size={16} aria-hidden="true" />}
          label={say("study.class.copy")}
        />
      </p>
      <p className="class-address" dir="ltr">
        {address}
      </p>
    </section>
  );
}
