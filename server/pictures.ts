import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { unpackWoff } from "./woff.ts";

export interface Pictures {
  /** A drawing as a PNG so many pixels wide. */
  png(svg: string, width: number): Promise<Buffer>;
}

const scripts = {
  "ibm-plex-sans": ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"],
  "ibm-plex-sans-arabic": ["arabic"],
  "ibm-plex-sans-hebrew": ["hebrew"],
};
const weights = [400, 600];

/** Draws with fonts of our own, unpacked into a folder when the first picture is wanted. */
export function openPictures(folder: string): Pictures {
  let fonts: Promise<string[]> | null = null;
  return {
    async png(svg, width) {
      fonts ??= unpackFonts(folder);
      fonts.catch(() => {
        fonts = null;
      });
      const drawing = new Resvg(svg, {
        fitTo: { mode: "width", value: width },
        // Names in scripts that ours lack are drawn with the machine's, where it has any.
        font: {
          fontFiles: await fonts,
          loadSystemFonts: true,
          defaultFontFamily: "IBM Plex Sans",
        },
      });
      return drawing.render().asPng();
    },
  };
}

async function unpackFonts(folder: string): Promise<string[]> {
  const { resolve } = createRequire(import.meta.url);
  await mkdir(folder, { recursive: true });
  const files = Object.entries(scripts).flatMap(([font, parts]) =>
    parts.flatMap((script) =>
      weights.map((weight) => ({ font, file: `${font}-${script}-${weight}-normal` })),
    ),
  );
  return await Promise.all(
    files.map(async ({ font, file }) => {
      const unpacked = join(folder, `${file}.ttf`);
      const woff = await readFile(resolve(`@fontsource/${font}/files/${file}.woff`));
      const beside = `${unpacked}.${process.pid}.new`;
      await writeFile(beside, unpackWoff(woff));
      await rename(beside, unpacked);
      return unpacked;
    }),
  );
}
