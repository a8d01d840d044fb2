import { Say } from "../../messages/words.tsx";
import type { DifferenceMisread } from "../../store/difference/address.ts";
import { Told } from "../parts/Told.tsx";

/** What the address gave as a day and is none. */
export function DayMisreads({ misread }: { misread: DifferenceMisread[] }) {
  const said = misread.map(({ name, text }) => ({
    key: name,
    words: <Say id="diff.misread" values={{ name, text: <bdi>{text}</bdi> }} />,
  }));
  return <Told said={said} />;
}
