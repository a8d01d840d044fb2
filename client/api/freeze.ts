/** Makes the frozen page of an embed's address; its own address, which never changes. */
export async function freeze(address: string): Promise<string> {
  const response = await fetch(address, { headers: { Accept: "text/html" } });
  if (!response.ok) {
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    throw new Error(page.querySelector("main p")?.textContent ?? response.statusText);
  }
  return new URL(response.url).pathname;
}
