import type { Accusation, Accusations } from "../../../model/ledger/accusations.ts";
import type { Book } from "./book.ts";

/** Accusations with everyone in them, and how many there are of whom against whom about what. */
export function accusationsOf(book: Book, process: string, accusations: Accusation[]): Accusations {
  return {
    process,
    accusations,
    actors: actorsOf(book, accusations),
    matrix: matrixOf(accusations),
  };
}

function actorsOf(book: Book, accusations: Accusation[]): Accusations["actors"] {
  const actors = new Map<string, Accusations["actors"][number]>();
  for (const { accuser, accuserName, accused, accusedName, press } of accusations) {
    const partyOf = (id: string) => book.parties.partyOf(id);
    actors.set(accuser, { id: accuser, name: accuserName, party: partyOf(accuser), press });
    if (!actors.has(accused))
      actors.set(accused, {
        id: accused,
        name: accusedName,
        party: partyOf(accused),
        press: false,
      });
  }
  const key = ({ press, name, id }: Accusations["actors"][number]) =>
    `${press ? 1 : 0} ${name} ${id}`;
  return [...actors.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function matrixOf(accusations: Accusation[]): Accusations["matrix"] {
  const cells = new Map<string, Accusations["matrix"][number]>();
  for (const { id, accuser, accused, breaches } of accusations)
    for (const breached of breaches.length > 0 ? breaches.map((one) => one.id) : [null]) {
      const key = `${accuser}\n${accused}\n${breached ?? ""}`;
      const cell = cells.get(key) ?? { accuser, accused, breached, accusations: [] };
      cell.accusations.push(id);
      cells.set(key, cell);
    }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
