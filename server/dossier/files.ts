import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Problems } from "./problems.ts";

/** One file of a dossier. */
export interface DossierFile {
  /** With its folder, where it has one; a story's ends in `stories/<id>.yaml`. */
  path: string;
  text: string;
}

/** The folder of a dossier in which its stories lie, a file each. */
const storyFolder = "stories";

/** Whether a file of the dossier in this folder ("" for files in hand) is a story. */
export function isStory({ path: file }: DossierFile, folder: string): boolean {
  return path.dirname(path.relative(folder, file)) === storyFolder;
}

const mostBytes = 20 * 1024 * 1024;

/**
 * The YAML files of a dossier's folder: dossier.yaml first, then the others by name, its stories last.
 * Null when the folder cannot be read; files that cannot be are left out, and the problems say so.
 */
export async function filesOf(folder: string, problems: Problems): Promise<DossierFile[] | null> {
  const own = await namesIn(folder, problems);
  if (!own) return null;
  const names = [...own, ...(await storiesIn(folder))];
  const files: DossierFile[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const text = await textOf(file, problems);
    if (text !== null) files.push({ path: file, text });
  }
  return files;
}

async function namesIn(folder: string, problems: Problems): Promise<string[] | null> {
  const at = { file: folder, line: 1, column: 1 };
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    return inOrder(names.filter((name) => /\.ya?ml$/.test(name)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT")
      problems.refuse(at, "there is no such folder", "a dossier's folder", "see the path again");
    else if (code === "ENOTDIR")
      problems.refuse(at, "it is a file", "a dossier's folder", "give the folder it stands in");
    else problems.refuse(at, `the folder cannot be read (${code})`, "a folder to read", "");
    return null;
  }
}

/** The paths of a dossier's stories below its folder, by name; none where it has none. */
export async function storiesIn(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, storyFolder), { withFileTypes: true }).catch(
    () => [],
  );
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => path.join(storyFolder, name));
}

/** dossier.yaml first, then by name, so that facts come in one order on every machine. */
export function inOrder(names: string[]): string[] {
  const rank = (name: string) => `${path.basename(name) === "dossier.yaml" ? 0 : 1}${name}`;
  return names.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

async function textOf(file: string, problems: Problems): Promise<string | null> {
  const at = { file, line: 1, column: 1 };
  try {
    const { size } = await stat(file);
    if (size > mostBytes) {
      const wrong = `the file is ${Math.ceil(size / 1024 / 1024)} MB`;
      problems.refuse(at, wrong, "at most 20 MB", "split it: every *.yaml of the folder is read");
      return null;
    }
    return decoded(await readFile(file), at, problems);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    problems.refuse(at, `the file cannot be read (${code})`, "a file to read", "see its rights");
    return null;
  }
}

function decoded(
  bytes: Uint8Array,
  at: { file: string; line: number; column: number },
  problems: Problems,
) {
  if (bytes.includes(0)) {
    problems.refuse(at, "it is not a text", "YAML in UTF-8", "take the file out of the folder");
    return null;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const place = { ...at, line: lineOfBadByte(bytes) };
    problems.refuse(place, "it is not UTF-8", "YAML in UTF-8", "save it again as UTF-8");
    return null;
  }
}

// The first line that does not decode on its own.
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
