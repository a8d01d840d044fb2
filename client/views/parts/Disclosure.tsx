import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import "./disclosure.css";

interface Props {
  /** What stands on the button. */
  label: ReactNode;
  /** What the panel is, for those who do not see where it hangs. */
  title: string;
  className?: string;
  /** Which edge of the button the panel keeps to. */
  side?: "start" | "end";
  children: (close: () => void) => ReactNode;
}

/**
 * A button that opens a panel under it. Escape and a press outside close it; focus goes in when it
 * opens and back to the button when it closes.
 */
export function Disclosure({ label, title, className = "", side = "start", children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    // A field in it may have taken the focus already.
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus();
    const pressed = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", pressed);
    return () => document.removeEventListener("pointerdown", pressed);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from what is inside.
    <div className="disclosure" ref={whole} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={button}
        className={className}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div
          ref={panel}
          id={id}
          className={`panel ${side}`}
          role="dialog"
          aria-label={title}
          tabIndex={-1}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
