/** What an embedded page does beyond being read: its size is told, its picture can be walked. */
import { showAll } from "./all.ts";
import { askChanges } from "./changes.ts";
import { walkPicture } from "./lanes.ts";
import { openLinks } from "./links.ts";
import { tellSize } from "./size.ts";

walkPicture();
showAll();
openLinks();
askChanges();
tellSize();
