import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Where a command is on the PATH; null when it is not. */
export function which(command) {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const places = folders.flatMap((folder) =>
    endings.map((end) => path.join(folder, command + end)),
  );
  return places.find(canRun) ?? null;
}

/** Whether a file is there and may be run. */
export function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
