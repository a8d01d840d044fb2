import path from "node:path";
import { aptInstall, aptLine, mayInstall } from "./debian.mjs";
import { canRun, which } from "./which.mjs";

/** How the tests start a browser: nothing shown, nothing asked of any other host. */
export const browserFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The installed Chrome, Chromium or Edge as `{ path }`, or `{ missing, bring }`: what is not there, and the line that
 * would bring it. CHROME_PATH goes first, and then has to be right.
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !canRun(chosen)) {
    return { missing: `a browser at CHROME_PATH (${chosen})`, bring: "unset CHROME_PATH" };
  }
  const found = chosen || onPath() || places().find(canRun);
  if (found) return { path: found };
  return { missing: "Chrome, Chromium or Edge", bring: bringLine() };
}

/** The same, but where it may, it installs a Chromium that is not there. */
export async function ensureBrowser() {
  if (findBrowser().missing && !process.env.CHROME_PATH && mayInstall()) {
    await aptInstall(["chromium"]);
  }
  return findBrowser();
}

function onPath() {
  const names = [
    ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    ...["microsoft-edge", "microsoft-edge-stable", "msedge"],
  ];
  return names.map(which).find((found) => found !== null);
}

function places() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
      ["/Applications", path.join(process.env.HOME ?? "", "Applications")].map((folder) =>
        path.join(folder, `${name}.app`, "Contents/MacOS", name),
      ),
    );
  }
  if (process.platform !== "win32") return ["/usr/lib/chromium/chromium", "/snap/bin/chromium"];
  const roots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined);
  return roots.flatMap((folder) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((each) =>
      path.join(folder, each),
    ),
  );
}

function bringLine() {
  if (process.platform === "darwin") return "brew install --cask chromium";
  if (process.platform === "win32") return "winget install Google.Chrome";
  return aptLine(["chromium"]);
}
