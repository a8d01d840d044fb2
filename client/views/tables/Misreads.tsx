import { Say } from "../../messages/words.tsx";
import type { Misread } from "../../store/address.ts";
import type { TablesMisread } from "../../store/tables/address.ts";
import { Told } from "../parts/Told.tsx";

/** What the address asked of the tables and could not be given. */
export function Misreads({ misread }: { misread: (TablesMisread | Misread)[] }) {
  const said = misread.map(({ name, text }) => ({
    key: name,
    words: <Say id={`notice.${name}`} values={{ text: <bdi>{text}</bdi> }} />,
  }));
  return <Told said={said} />;
}
