import { embedLanguages, embedThemes } from "../../../model/embed.ts";
import { languageInWords } from "../../messages/languages.ts";
import { useWords } from "../../messages/words.tsx";
import type { Choice, Shared } from "../../store/share.ts";
import type { FrozenState } from "./use-frozen.ts";

interface Props {
  shared: Shared;
  choice: Choice;
  choose: (next: Choice) => void;
  frozen: FrozenState;
}

const labels = {
  from: "share.from",
  to: "share.to",
  known: "share.known",
  a: "share.point.a",
  aKnown: "share.point.aKnown",
  b: "share.point.b",
  bKnown: "share.point.bKnown",
} as const;
const heights = [320, 480, 640, 800];

/** View, period, known day, live or frozen, language, light and height. */
export function Choices({ shared, choice, choose, frozen }: Props) {
  const words = useWords();
  const { say } = words;
  const pick = <Name extends keyof Choice>(name: Name, value: Choice[Name]) =>
    choose({ ...choice, [name]: value });
  return (
    <div className="share-choices">
      {shared.views.length > 1 && (
        <Select
          label={say("share.view")}
          value={choice.view}
          options={shared.views.map((view) => [view, say(`share.view.${view}`)])}
          choose={(view) => pick("view", view as Choice["view"])}
        />
      )}
      {shared.days.map((name) => (
        <Day
          key={name}
          label={say(labels[name])}
          hint={/known$/i.test(name) ? say("share.known.hint") : undefined}
          value={choice.days[name] ?? ""}
          choose={(day) => pick("days", { ...choice.days, [name]: day })}
        />
      ))}
      <Select
        label={say("share.mode")}
        value={choice.frozen ? "frozen" : "live"}
        options={(["live", "frozen"] as const).map((mode) => [mode, say(`share.mode.${mode}`)])}
        choose={(mode) => pick("frozen", mode === "frozen")}
      />
      <Select
        label={say("share.lang")}
        hint={say("share.lang.hint")}
        value={choice.lang}
        options={embedLanguages.map((lang) => [lang, languageInWords(lang, words)])}
        choose={(lang) => pick("lang", lang)}
      />
      <Select
        label={say("share.theme")}
        value={choice.theme}
        options={embedThemes.map((theme) => [theme, say(`theme.${theme}`)])}
        choose={(theme) => pick("theme", theme)}
      />
      <Select
        label={say("share.height")}
        value={String(choice.height ?? "")}
        options={[
          ["", say("share.height.auto")],
          ...heights.map((pixels): [string, string] => [
            String(pixels),
            say("share.height.fixed", { pixels }),
          ]),
        ]}
        choose={(height) => pick("height", height === "" ? null : Number(height))}
      />
      {choice.frozen && (
        <p className="share-freeze" role="status">
          {frozen.state === "frozen" ? (
            say("share.frozen")
          ) : (
            <button
              type="button"
              className="button primary"
              disabled={frozen.state === "freezing"}
              onClick={frozen.make}
            >
              {say(frozen.state === "freezing" ? "share.freezing" : "share.freeze")}
            </button>
          )}
          {frozen.state === "failed" && say("share.failed", { reason: frozen.reason })}
        </p>
      )}
    </div>
  );
}

interface SelectProps {
  label: string;
  hint?: string;
  value: string;
  options: [string, string][];
  choose: (value: string) => void;
}

function Select({ label, hint, value, options, choose }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select
        className="field"
        title={hint}
        value={value}
        onChange={({ target }) => choose(target.value)}
      >
        {options.map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayProps {
  label: string;
  hint?: string | undefined;
  value: string;
  choose: (day: string) => void;
}

function Day({ label, hint, value, choose }: DayProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        className="field"
        type="date"
        value={value}
        title={hint}
        onChange={({ target }) => choose(target.value)}
      />
    </label>
  );
}
