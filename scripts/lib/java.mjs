import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { which } from "./which.mjs";

/** The first JDK whose major version is within `least` and `most`, as `{ home, java, major }`; null when there is none. */
export function findJdk({ least, most }) {
  const jdks = places()
    .map(jdkAt)
    .filter((jdk) => jdk !== null);
  return jdks.find(({ major }) => major >= least && major <= most) ?? null;
}

/** Where Java lives: as said, as on the PATH, then where Linux, macOS and Windows keep theirs. */
function places() {
  const onPath = which("java");
  const windows = ["Java", "Eclipse Adoptium", "Microsoft"].map((vendor) =>
    path.join(process.env.ProgramFiles ?? "C:/Program Files", vendor),
  );
  return [
    ...(process.env.JAVA_HOME ? [process.env.JAVA_HOME] : []),
    ...(onPath ? [path.dirname(path.dirname(realpathSync(onPath)))] : []),
    ...childrenOf("/usr/lib/jvm"),
    ...childrenOf("/Library/Java/JavaVirtualMachines").map((each) =>
      path.join(each, "Contents/Home"),
    ),
    ...windows.flatMap(childrenOf),
  ];
}

/** A JDK, which has a compiler as a JRE has not, says its version in a file named `release`. */
function jdkAt(home) {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const [java, javac] = ["java", "javac"].map((name) => path.join(home, "bin", name + suffix));
  if (![java, javac, path.join(home, "release")].every(existsSync)) return null;
  const version = /^JAVA_VERSION="(\d+)/m.exec(readFileSync(path.join(home, "release"), "utf8"));
  return version === null ? null : { home, java, major: Number(version[1]) };
}

function childrenOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
}
