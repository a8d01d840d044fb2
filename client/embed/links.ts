/** Where a sandbox lets no link open, its address is shown, to be copied by hand. */
export function openLinks(): void {
  const away = document.querySelector<HTMLElement>(".away");
  const field = away?.querySelector("input");
  // Without an origin of its own the page may be in a sandbox that blocks new windows.
  if (!away || !field || origin !== "null") return;
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const opened = open(link.href, "_blank");
    if (opened) {
      opened.opener = null;
      return;
    }
    away.hidden = false;
    field.value = link.href;
    field.focus();
    field.select();
  });
}
