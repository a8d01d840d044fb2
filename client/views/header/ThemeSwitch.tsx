import { Moon, Sun, SunMoon } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import { setTheme, themes, useTheme } from "../../store/theme.ts";

const icons = { auto: SunMoon, light: Sun, dark: Moon };

/** One button through three states; it says which holds and which comes next. */
export function ThemeSwitch() {
  const { say } = useWords();
  const theme = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length]!;
  const Icon = icons[theme];
  const label = say("header.theme", { now: say(`theme.${theme}`), next: say(`theme.${next}`) });
  return (
    <button
      type="button"
      className="button quiet icon theme"
      aria-label={label}
      title={label}
      onClick={() => setTheme(next)}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
