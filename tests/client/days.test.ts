import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { dateInWords, dayRange, shortDay } from "../../client/messages/days.ts";
import en from "../../client/messages/en.json" with { type: "json" };
import { countInWords } from "../../client/messages/values.ts";
import { wordsOf } from "../../client/messages/words.tsx";

const words = wordsOf(createIntl({ locale: "en-GB", messages: en, timeZone: "UTC" }));

describe("a date in words", () => {
  it.for([
    ["2031-06-03", "3 June 2031"],
    ["2031-06", "June 2031"],
    ["2031", "2031"],
    ["2031-06-03~", "about 3 June 2031"],
    ["2031-06-03?", "perhaps 3 June 2031"],
    ["../2031-06-03", "by 3 June 2031"],
    ["2031-06-03/..", "from 3 June 2031, no end reported"],
    ["2031-05/2031-06-03", "May 2031 to 3 June 2031"],
    ["[2031-06-03,2031-06-04]", "3 or 4 June 2031"],
    ["[2031-06-03,2031-06-04,2031-06-05]", "3, 4 or 5 June 2031"],
    ["[2031-05-31,2031-06-01]", "31 May 2031 or 1 June 2031"],
    ["{2031-06-03,2031-06-04}", "3 and 4 June 2031"],
  ])("says %s as “%s”", ([edtf, said]) => {
    expect(dateInWords(edtf!, words)).toBe(said);
  });

  it("says what the ends of a range share once", () => {
    // Between the ends stand spaces of a width that the language's own data chooses.
    const range = dayRange("2031-05-10", "2031-06-03", words).replaceAll(/\s/g, " ");
    expect(range).toBe("10 May – 3 Jun 2031");
    expect(dayRange("2031-06-03", "2031-06-03", words)).toBe(shortDay("2031-06-03", words));
  });
});

describe("a count in words", () => {
  it("keeps the source's qualifier", () => {
    expect(countInWords("more than 300", words)).toBe("more than 300");
    expect(countInWords("at least 1200", words)).toBe("at least 1,200");
    expect(countInWords("only 1/3", words)).toBe("only 1/3");
  });
});
