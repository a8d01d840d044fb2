import { type ChangeEvent, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { exported, imported } from "../../store/saved.ts";

/** Saved views as a file, and from one. */
export function SavedFile({ empty }: { empty: boolean }) {
  const { say } = useWords();
  const [told, setTold] = useState<string | null>(null);

  const take = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([exported()], { type: "application/json" }));
    link.download = "parley-saved-views.json";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const count = imported(await file.text());
    setTold(count === null ? say("saved.notAFile") : say("saved.brought", { count }));
    target.value = "";
  };
  return (
    <div className="saved-file">
      <button type="button" className="button" disabled={empty} onClick={take}>
        {say("saved.export")}
      </button>
      <label className="button">
        {say("saved.import")}
        <input type="file" accept="application/json,.json" className="unseen" onChange={bring} />
      </label>
      {told && <p role="status">{told}</p>}
    </div>
  );
}
