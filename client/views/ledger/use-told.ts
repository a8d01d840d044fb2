import { useRef, useState } from "react";

/**
 * The mark whose words are shown: under the pointer, or with the focus. A finger has no hover, so that
 * its first tap shows the words and only the second follows the link.
 */
export function useTold<Mark>() {
  const [shown, show] = useState<Mark | null>(null);
  const isFirstTap = useRef(false);
  const on = (mark: Mark, isShown: boolean, onFocus: () => void) => ({
    onFocus: () => {
      onFocus();
      show(mark);
    },
    onBlur: () => show(null),
    onMouseEnter: () => show(mark),
    onMouseLeave: () => show(null),
    onPointerDown: ({ pointerType }: { pointerType: string }) => {
      isFirstTap.current = pointerType !== "mouse" && !isShown;
    },
    onClick: (event: { preventDefault: () => void; detail: number }) => {
      // A click without a press is the keyboard's.
      if (isFirstTap.current && event.detail > 0) event.preventDefault();
      isFirstTap.current = false;
    },
  });
  return { shown, on };
}
