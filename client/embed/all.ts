/** Shows the rest of a long list, and goes to the first row that was not there. */
export function showAll(): void {
  const list = document.querySelector<HTMLElement>("#list");
  const button = document.querySelector<HTMLButtonElement>("[data-all]");
  if (!list || !button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    list.classList.add("whole");
    button.hidden = true;
    list.querySelector<HTMLElement>(":scope > li:nth-child(11) a")?.focus();
  });
}
