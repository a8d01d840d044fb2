import { type KeyboardEvent, type ReactNode, useRef } from "react";

interface Props {
  className: string;
  labelledBy: string;
  /** Buttons; all but the one that was last on must be out of the tab order. */
  children: ReactNode;
}

/** A column of buttons with one tab stop: up and down go along it, Home and End to its ends. */
export function Toolbar({ className, labelledBy, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={bar}
      className={className}
      role="toolbar"
      aria-orientation="vertical"
      aria-labelledby={labelledBy}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
