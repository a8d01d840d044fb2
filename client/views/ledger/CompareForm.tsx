import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useBook } from "./book.tsx";

interface Props {
  process: string;
  /** What stands on either side when it opens; null: the reader has to choose. */
  one: string;
  other: string | null;
  onDone: () => void;
}

/** Two of the agreements and phases of a process, chosen to be laid side by side. */
export function CompareForm({ process, one: first, other: second, onDone }: Props) {
  const { say } = useWords();
  const { clock } = useBook();
  const navigate = useNavigate();
  const [one, setOne] = useState(first);
  const [other, setOther] = useState(second ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (other === "" || one === other) return;
    onDone();
    void navigate({
      to: "/agreements/$agreement/compare/$other",
      params: { agreement: one, other },
      search: clock as never,
    });
  };
  return (
    <form className="compare-form" onSubmit={submit}>
      <Choice label={say("compare.one")} process={process} value={one} onChange={setOne} />
      <Choice label={say("compare.other")} process={process} value={other} onChange={setOther} />
      {other !== "" && one === other && <p className="hint">{say("compare.same")}</p>}
      <button type="submit" className="button" disabled={other === "" || one === other}>
        {say("compare.do")}
      </button>
    </form>
  );
}

function Choice({
  label,
  process,
  value,
  onChange,
}: {
  label: string;
  process: string;
  value: string;
  onChange: (id: string) => void;
}) {
  const { say } = useWords();
  const { clock } = useBook();
  const id = useId();
  const all = useQuery(questions.agreements(process, clock.known ?? null)).data?.agreements ?? [];
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="" disabled>
          {say("compare.choose")}
        </option>
        {all.map(({ id: agreement, name, inPhases }) => (
          <optgroup key={agreement} label={name}>
            <option value={agreement}>{say("compare.whole", { name })}</option>
            {inPhases.map((phase) => (
              <option key={phase.id} value={phase.id}>
                {say("compare.phase", { name, phase: phase.name })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
