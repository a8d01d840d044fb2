import { useEffect, useRef, useState } from "react";
import { useWords } from "../../messages/words.tsx";

const widths = { article: 680, phone: 360 };
type Width = keyof typeof widths;

/** The embed as an article has it: in its frame, at its width, as tall as it says. */
export function Preview({ address }: { address: string }) {
  const { say } = useWords();
  const [width, setWidth] = useState<Width>("article");
  const [height, setHeight] = useState(480);
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const listen = ({ data, source }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.parley !== "height") return;
      if (Number.isInteger(data.height) && data.height > 0) setHeight(Math.min(data.height, 4_000));
    };
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, []);

  return (
    <section className="share-preview" aria-label={say("share.preview")}>
      <p className="share-widths">
        {(Object.keys(widths) as Width[]).map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={width === each}
            onClick={() => setWidth(each)}
          >
            {say(`share.preview.${each}`)}
          </button>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <div className="share-paper" tabIndex={0}>
        <iframe
          ref={frame}
          title={say("share.preview.title")}
          src={address}
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          width={widths[width]}
          height={height}
        />
      </div>
    </section>
  );
}
