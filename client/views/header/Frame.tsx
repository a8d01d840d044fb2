import { Outlet, useLocation, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useWords } from "../../messages/words.tsx";
import { useAnnouncement } from "../../store/announce.ts";
import { Keys } from "../help/Keys.tsx";
import { RevisionBanner } from "../revisions/RevisionBanner.tsx";
import { Offline } from "../states/Offline.tsx";
import { BackToStep } from "../study/BackToStep.tsx";
import { Header } from "./Header.tsx";

/** What every page stands in: the header, the page, and the voice for screen readers. */
export function Frame() {
  const { say } = useWords();
  const { dir } = useSearch({ strict: false }) as { dir?: string };
  const announcement = useAnnouncement();
  useEffect(() => {
    document.documentElement.dir = dir === "rtl" ? "rtl" : "ltr";
  }, [dir]);

  return (
    <>
      <a className="skip" href="#main">
        {say("frame.skip")}
      </a>
      <Header />
      <Offline />
      <RevisionBanner />
      <BackToStep />
      <main id="main" tabIndex={-1} ref={useFocusOnNewPage()}>
        <Outlet />
      </main>
      <Keys />
      <p className="unseen" role="status" aria-live="polite">
        {announcement}
      </p>
    </>
  );
}

/** A new page takes the focus, so that reading starts there; the first one leaves it to the browser. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
