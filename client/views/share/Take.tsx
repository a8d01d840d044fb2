import { Code, FileDown, Image, SquareCode } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import {
  type Choice,
  elementCode,
  embedAddress,
  iframeCode,
  type Shared,
} from "../../store/share.ts";
import { Copy } from "../parts/Copy.tsx";

interface Props {
  shared: Shared;
  choice: Choice;
  /** Null: it is not frozen yet. */
  address: string | null;
}

/** Codes to paste, and files to save. */
export function Take({ shared, choice, address }: Props) {
  const { say } = useWords();
  const title = document.title;
  const whole = address === null ? null : new URL(address, location.href).href;
  const file = (as: string) => embedAddress(shared, choice, as);
  return (
    <section className="share-take" aria-label={say("share.take")}>
      {whole !== null && (
        <>
          <p>
            <Copy
              text={iframeCode(whole, title, choice.height)}
              icon={<Code size={16} aria-hidden="true" />}
              label={say("share.iframe")}
            />
            <Copy
              text={elementCode(whole, title, choice.height)}
              icon={<SquareCode size={16} aria-hidden="true" />}
              label={say("share.element")}
            />
          </p>
          <textarea
            className="field"
            readOnly
            rows={4}
            aria-label={say("share.code")}
            value={iframeCode(whole, title, choice.height)}
          />
        </>
      )}
      <p>
        <a className="button" href={file("file")} download>
          <FileDown size={16} aria-hidden="true" />
          {say("share.file")}
        </a>
        {(["svg", "png"] as const).map((as) => (
          <a key={as} className="button" href={file(as)} download={`parley.${as}`}>
            <Image size={16} aria-hidden="true" />
            {say(`share.${as}`)}
          </a>
        ))}
      </p>
    </section>
  );
}
