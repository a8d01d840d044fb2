import type { Name } from "../../model/slice.ts";

/** The other names of an entity, each once; those in the letters of its own name first. */
export function aliasesOf(name: string, names: readonly Name[]): Name[] {
  const own = isLatin(name);
  const others = names.filter(
    ({ is }, i) => is !== name && names.findIndex((one) => one.is === is) === i,
  );
  const rank = ({ is }: Name) => (isLatin(is) === own ? 0 : 1);
  return others.sort((a, b) => rank(a) - rank(b));
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}
