import { Failed } from "./Failed.tsx";

/** A page that broke: our own fault, said as one. */
export function PageFailed({ error, reset }: { error: Error; reset: () => void }) {
  return <Failed error={error} retry={reset} />;
}
