// Read before anything else, by whatever Node there is: no newer syntax and no import here.

const floor = [20, 19];

/** What to tell someone whose Node is too old; null when `version` ("20.19.1") will do. */
export function nodeTooOld(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return null;
  return (
    `Parley needs Node ${floor.join(".")} or newer, and this is Node ${version}.\n` +
    "Install a current one from https://nodejs.org (or your system's packages), then try again."
  );
}

/** Ends the program, in plain words, when it runs on a Node that is too old. */
export function requireNode() {
  const complaint = nodeTooOld(process.versions.node);
  if (complaint === null) return;
  console.error(complaint);
  process.exit(1);
}
