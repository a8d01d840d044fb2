// What Lighthouse finds of the Gaza process, as a desk computer and as a phone. Lighthouse is fetched for the run.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserFlags } from "../../scripts/lib/browser.mjs";
import { browser as found } from "../browser/page.ts";
import { serve } from "../browser/served.ts";
import { engines } from "../fixtures/engines.ts";

/** The last one that runs on the Node that Parley asks for. */
const lighthouse = "lighthouse@12.8.2";
const runs = 3;

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

if (found.path !== undefined) {
  const embedded = engines.find(({ neo4j }) => neo4j === null)!;
  const served = await serve(embedded);
  const folder = mkdtempSync(join(tmpdir(), "parley-lighthouse-"));
  for (const view of ["network", "timeline"])
    for (const device of ["desktop", "mobile"]) {
      const page = `${served.address}/processes/gaza-ceasefire?view=${view}`;
      const reports = Array.from({ length: runs }, () => judge(page, device, folder)).sort(
        (a, b) => a.categories.performance!.score - b.categories.performance!.score,
      );
      tell(`${view}, ${device}`, reports[Math.floor(runs / 2)]!);
    }
  rmSync(folder, { recursive: true });
  await served.close();
}

function judge(page: string, device: string, folder: string): Report {
  const file = join(folder, "report.json");
  const args = [page, "--quiet", "--output=json", `--output-path=${file}`];
  execFileSync(
    "npx",
    [
      ...["--yes", lighthouse, ...args, "--only-categories=performance,accessibility"],
      ...(device === "desktop" ? ["--preset=desktop"] : []),
      `--chrome-flags=${browserFlags.join(" ")}`,
    ],
    { env: { ...process.env, CHROME_PATH: found.path }, stdio: ["ignore", "ignore", "inherit"] },
  );
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}

/** The run in the middle, with all that it finds wanting in what everybody can read. */
function tell(name: string, { categories, audits }: Report) {
  const of = (category: string) => Math.round(categories[category]!.score * 100);
  const times = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"]
    .concat("cumulative-layout-shift")
    .map((id) => `${audits[id]!.title} ${audits[id]!.displayValue}`);
  console.log(`  ${name}: performance ${of("performance")}, accessibility ${of("accessibility")}`);
  console.log(`    ${times.join("; ")}`);
}
