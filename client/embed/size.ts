/** Tells the page around how tall this one is, whenever it changes; nobody has to listen. */
export function tellSize(): void {
  if (parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // To anybody: a height is no secret, and who is around cannot be known in a sandbox.
    parent.postMessage({ parley: "height", height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
}
