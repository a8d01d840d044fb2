import { type KeyboardEvent, type ReactNode, useId } from "react";
import "./tabs.css";

interface Props<Id extends string> {
  label: string;
  tabs: { id: Id; label: ReactNode }[];
  open: Id;
  onOpen: (id: Id) => void;
  children: ReactNode;
}

/** Tabs with one tab stop: arrows go along and open, as reading goes. */
export function Tabs<Id extends string>({ label, tabs, open, onOpen, children }: Props<Id>) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = stepOf(event.key, getComputedStyle(event.currentTarget).direction === "rtl");
    if (by === 0) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === open);
    const next = tabs[(at + by + tabs.length) % tabs.length]!;
    onOpen(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === open}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === open ? 0 : -1}
            onClick={() => onOpen(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${open}`}
        className="tab-panel"
      >
        {children}
      </div>
    </div>
  );
}

function stepOf(key: string, mirrored: boolean): -1 | 0 | 1 {
  if (key === "ArrowRight") return mirrored ? -1 : 1;
  if (key === "ArrowLeft") return mirrored ? 1 : -1;
  return 0;
}
