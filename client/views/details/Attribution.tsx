import type { CitedClaim } from "../../../model/claim.ts";
import { Say } from "../../messages/words.tsx";

/** Who says so: a named speaker, an outlet relayed, a voice without a name, or the page in its own voice. */
export function Attribution({ claim }: { claim: CitedClaim }) {
  const publisher = <bdi>{claim.publisherName}</bdi>;
  const body = claim.speakerForName ? <bdi>{claim.speakerForName}</bdi> : null;
  const via = claim.viaName ? <bdi>{claim.viaName}</bdi> : null;
  if (claim.speakerName) {
    const speaker = <bdi>{claim.speakerName}</bdi>;
    const id = `attribution.speaker${body ? "For" : ""}${via ? "Via" : ""}` as const;
    return <Say id={id} values={{ speaker, body, via, publisher }} />;
  }
  if (claim.voice) {
    const voice = (
      <bdi lang={claim.language} dir="auto">
        {claim.voice}
      </bdi>
    );
    return (
      <Say
        id={via ? "attribution.voiceVia" : "attribution.voice"}
        values={{ voice, via, publisher }}
      />
    );
  }
  if (via) return <Say id="attribution.via" values={{ via, publisher }} />;
  return <Say id="attribution.own" values={{ publisher }} />;
}
