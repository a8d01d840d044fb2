/** The picture stands for the list where there is room: a mark shows its row, arrows go along them. */
export function walkPicture(): void {
  const picture = document.querySelector<HTMLElement>(".pic");
  const list = document.querySelector<HTMLElement>("#list");
  const toggle = document.querySelector<HTMLButtonElement>(".switch");
  if (!picture || !list || !toggle) return;
  const root = document.documentElement;
  const card = document.createElement("ol");
  card.className = "list card";
  card.hidden = true;
  card.setAttribute("aria-live", "polite");
  picture.after(card);
  const links = [...picture.querySelectorAll("a")];
  const rows = [...list.querySelectorAll<HTMLElement>(":scope > li:not(.still)")];
  if (list.hasAttribute("reversed")) rows.reverse();
  for (const [at, link] of links.entries()) {
    const number = Number(link.dataset.e ?? at);
    const row = rows[number]!;
    row.id = `e${number}`;
    link.setAttribute("href", `#${row.id}`);
    const said = [...row.querySelectorAll(":scope > time, h2")].map((part) => part.textContent);
    link.setAttribute("aria-label", said.join(", "));
  }
  picture.setAttribute("role", "group");

  const show = (link: Element | null) => {
    for (const each of links) each.removeAttribute("aria-current");
    const row = link && document.getElementById(link.getAttribute("href")!.slice(1));
    card.hidden = !row;
    if (!row) return;
    link.setAttribute("aria-current", "true");
    const copy = row.cloneNode(true) as Element;
    copy.removeAttribute("id");
    card.replaceChildren(copy);
  };
  const linkAt = (event: Event) => (event.target as Element).closest("a");

  toggle.hidden = false;
  // Where no name had room in the picture, the newest event is told under it: something can be read at once.
  if (!picture.querySelector(".n")) show(links.at(-1)!);
  toggle.addEventListener("click", () => {
    const asList = !root.classList.toggle("lanes");
    picture.hidden = asList;
    show(null);
    [toggle.textContent, toggle.dataset.other] = [toggle.dataset.other!, toggle.textContent!];
  });
  picture.addEventListener("click", (event) => {
    const link = linkAt(event);
    if (!link) return;
    event.preventDefault();
    link.focus();
    show(link);
  });
  picture.addEventListener("focusin", (event) => show(linkAt(event)));
  picture.addEventListener("pointerover", (event) => {
    const link = linkAt(event);
    if (link) show(link);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || card.hidden) return;
    const mark = picture.querySelector<HTMLElement>("[aria-current]");
    if (card.contains(document.activeElement)) mark?.focus();
    show(null);
  });
  picture.addEventListener("keydown", (event) => {
    const forward = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const at = links.indexOf(document.activeElement as (typeof links)[number]);
    if (!/^Arrow(?:Left|Right)$/.test(event.key) || at < 0) return;
    event.preventDefault();
    links[at + (event.key === forward ? 1 : -1)]?.focus();
  });
}
