/** `/embed.js`, for the page around: `<parley-embed src="…">`, and the height of embeds that are there. */
const home = new URL((document.currentScript as HTMLScriptElement).src).origin;
const tallest = 20_000;

/** Frames of this Parley alone are listened to, and only for a height. */
addEventListener("message", ({ data, origin, source }) => {
  if (typeof data !== "object" || data === null || data.parley !== "height") return;
  // A sandboxed frame has no origin of its own; which frame it is says that it is ours.
  if (origin !== home && origin !== "null") return;
  const { height } = data;
  if (!Number.isInteger(height) || height < 1 || height > tallest) return;
  const frame = framesOfOurs().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});

function framesOfOurs(): HTMLIFrameElement[] {
  const inElements = [...document.querySelectorAll("parley-embed")].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.querySelectorAll("iframe")] : [],
  );
  return [...document.querySelectorAll("iframe"), ...inElements].filter(({ src }) => {
    try {
      return new URL(src).origin === home && /^\/(?:embed|f)\//.test(new URL(src).pathname);
    } catch {
      return false;
    }
  });
}

class ParleyEmbed extends HTMLElement {
  static observedAttributes = ["src", "title", "height"];

  connectedCallback() {
    this.draw();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.draw();
  }

  private draw() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const address = this.address();
    if (!address) return shadow.replaceChildren();
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.title = this.title || "Parley";
    frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.style.cssText = "display:block;width:100%;border:0";
    frame.style.height = `${Number.parseInt(this.getAttribute("height") ?? "", 10) || 480}px`;
    frame.src = address;
    shadow.replaceChildren(frame);
  }

  /** Only an embed of the Parley that this script comes from. */
  private address(): string | null {
    try {
      const url = new URL(this.getAttribute("src") ?? "", home);
      return url.origin === home && /^\/(?:embed|f)\//.test(url.pathname) ? url.href : null;
    } catch {
      return null;
    }
  }
}

if (!customElements.get("parley-embed")) customElements.define("parley-embed", ParleyEmbed);
