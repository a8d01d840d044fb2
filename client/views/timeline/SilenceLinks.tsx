import { SilenceLink } from "../coverage/SilenceLink.tsx";
import type { Picture } from "./picture.ts";

/** The silences of the picture, each the way to what was read of it. */
export function SilenceLinks({ picture, process }: { picture: Picture; process: string }) {
  const { rows, silences } = picture;
  if (rows.silence === null) return null;
  return (
    <div className="tl-silences">
      {silences.map(({ left, right, text, ...stretch }) => (
        <SilenceLink
          key={left}
          process={process}
          {...stretch}
          says={text}
          className="tl-silence"
          style={{ left, width: right - left, top: rows.silence! - 8 }}
        />
      ))}
    </div>
  );
}
