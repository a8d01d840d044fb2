/** Ends the program with 1 and what went wrong, in the words of the error; PARLEY_DEBUG=1 adds where. */
export function fail(error) {
  console.error(`\n${process.env.PARLEY_DEBUG === "1" ? error.stack : error.message}`);
  process.exit(1);
}
