import { writeFileSync } from "node:fs";

/** A vitest reporter: what passed, passed only at a second try, failed and was skipped, as JSON in the file that PARLEY_TALLY names. */
export default class VitestTally {
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const ended = (state) => tests.filter((test) => test.result().state === state);
    const found = {
      passed: ended("passed").length,
      failed: [
        ...ended("failed").map(nameOf),
        ...modules.filter(failedItself).map((module) => `${module.relativeModuleId} as a whole`),
        ...unhandled.map((error) => `an error that no test caught: ${error.message}`),
      ],
      skipped: [...ended("skipped"), ...ended("pending")].map(nameOf),
      again: tests.filter((test) => test.diagnostic()?.flaky).map(nameOf),
    };
    writeFileSync(process.env.PARLEY_TALLY, JSON.stringify(found));
  }
}

/** A file that could not be read, or whose set-up failed: no test of it says so. */
function failedItself(module) {
  const tests = [...module.children.allTests()];
  return module.state() === "failed" && !tests.some((test) => test.result().state === "failed");
}

function nameOf(test) {
  const { note } = test.result();
  return `${test.module.relativeModuleId} > ${test.fullName}${note ? ` (${note})` : ""}`;
}
