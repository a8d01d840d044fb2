import { claimLinks, stances } from "../../model/claim.ts";
import type { ClaimFact } from "../../model/fact.ts";
import { nearMisses } from "./near.ts";
import { isOneOf, mapIn, refuseOthers, textIn } from "./plain.ts";
import type { Reader } from "./reader.ts";
import { entryOf, isEmpty, type MapTree, type TextTree, type Tree } from "./tree.ts";

export const linkKeys = ["claim", "how", "to"];
export const linkEndKeys = ["about", "field", "value", "stance", "per"];

/** Reads what a file says of claims: that one narrows, contradicts, updates or translates another. */
export function readLinks(root: MapTree, reader: Reader): void {
  const section = entryOf(root, "links");
  if (!section || isEmpty(section.value)) return;
  if (section.value.is !== "list") {
    reader.refuse(
      section.value.at,
      "links is no list",
      "a list of {claim, how, to}",
      "write - before each",
    );
    return;
  }
  for (const item of section.value.items) readLink(item, reader);
}

function readLink(item: Tree, reader: Reader): void {
  const map = mapIn(item, "a link", reader);
  if (!map) return;
  refuseOthers(map, linkKeys, "a link", reader);
  const [claim, how, to] = linkKeys.map((key) => entryOf(map, key)?.value);
  if (!claim || !how || !to) {
    reader.refuse(map.at, "the link is not whole", "claim, how and to", "write what is missing");
    return;
  }
  const [from, target] = [claimMeant(claim, reader), claimMeant(to, reader)];
  if (textIn(how, "how", reader) === null) return;
  if (!isOneOf(how as TextTree, claimLinks, "how", reader) || !from || !target) return;
  const word = (how as TextTree).text as (typeof claimLinks)[number];
  reader.facts.push({ is: "claimLink", from: from.id, how: word, to: target.id });
}

function claimMeant(tree: Tree, reader: Reader): ClaimFact | null {
  const map = mapIn(tree, "a claim", reader);
  if (!map) return null;
  refuseOthers(map, linkEndKeys, "a claim", reader);
  const text = (key: string): string | null => {
    const entry = entryOf(map, key);
    return entry ? textIn(entry.value, key, reader) : null;
  };
  const [about, per] = [text("about"), text("per")];
  if (about === null || per === null) {
    reader.refuse(map.at, "the claim is not whole", "about and per", "write both");
    return null;
  }
  const stance = text("stance") ?? "supports";
  if (!(stances as readonly string[]).includes(stance)) {
    isOneOf(entryOf(map, "stance")!.value as TextTree, stances, "stance", reader);
    return null;
  }
  return only(
    map,
    { about, per, stance, field: text("field") ?? "", value: text("value") },
    reader,
  );
}

interface Meant {
  about: string;
  per: string;
  stance: string;
  field: string;
  value: string | null;
}

function only(map: MapTree, meant: Meant, reader: Reader): ClaimFact | null {
  const claims = reader.facts.filter((fact) => fact.is === "claim");
  const field = meant.field === "on" ? "edtf" : meant.field;
  const found = claims.filter(
    (claim) =>
      claim.about === meant.about &&
      claim.field === field &&
      claim.stance === meant.stance &&
      `${claim.source}.${claim.passage}` === `${reader.dossier}.${meant.per}` &&
      (meant.value === null || claim.value === meant.value),
  );
  if (found.length === 1) return found[0]!;
  const near = nearMisses(meant.about, new Set(claims.map(({ about }) => about)));
  const wrong = found.length
    ? `${found.length} claims are so`
    : `no claim about "${meant.about}" is so`;
  const mend = found.length
    ? "write its value"
    : `see about, field and per again${near.length ? ` (near: ${near.join(", ")})` : ""}`;
  reader.refuse(map.at, wrong, "one claim", mend);
  return null;
}
