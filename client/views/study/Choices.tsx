import { useId } from "react";
import { useWords } from "../../messages/words.tsx";

interface Props {
  options: readonly string[];
  /** Whether more than one may hold. */
  several: boolean;
  /** Numbers of options, from 0. */
  chosen: readonly number[];
  /** Numbers, from 1, of those that sources report; null: not told yet. */
  marked: readonly number[] | null;
  onChoose: (options: number[]) => void;
}

/** The options of a question: one, or several, to be chosen. */
export function Choices({ options, several, chosen, marked, onChoose }: Props) {
  const { say } = useWords();
  const name = useId();
  const choose = (at: number) => {
    if (!several) return onChoose([at]);
    onChoose(chosen.includes(at) ? chosen.filter((one) => one !== at) : [...chosen, at].sort());
  };
  return (
    <fieldset className="study-choices" aria-labelledby="study-ask">
      {several && <p className="hint">{say("study.several")}</p>}
      {options.map((option, at) => (
        <label key={option} className={chosen.includes(at) ? "chosen" : ""}>
          <input
            type={several ? "checkbox" : "radio"}
            name={name}
            checked={chosen.includes(at)}
            onChange={() => choose(at)}
          />
          <span>{option}</span>
          {marked?.includes(at + 1) && <small>{say("study.reported")}</small>}
        </label>
      ))}
    </fieldset>
  );
}
