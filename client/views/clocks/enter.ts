import type { KeyboardEvent } from "react";

/** Enter in a part of a day sends the form, as it would in a plain field. */
export function submitOnEnter(event: KeyboardEvent<HTMLFormElement>) {
  const { key, target, currentTarget } = event;
  const isPart = target instanceof HTMLElement && target.getAttribute("role") === "spinbutton";
  if (key !== "Enter" || !isPart) return;
  // The form closes its panel and gives the focus back: the key must not press what has it then.
  event.preventDefault();
  currentTarget.requestSubmit();
}
