import type { EmbedLanguage } from "../../model/embed.ts";
import type { PageSources } from "./page.ts";

/** What an overview of a process is drawn with. */
export interface OverviewNeeds {
  process: { id: string; name: string };
  asked: { lang: EmbedLanguage; known?: string | undefined; to?: string | undefined };
  sources: PageSources;
  today: string;
  base: string;
}
