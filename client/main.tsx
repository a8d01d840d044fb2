import "./styles/tokens.css";
import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/controls.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { WordsProvider } from "./messages/words.tsx";
import { openRouter } from "./router.tsx";
import { startTheme } from "./store/theme.ts";

startTheme();

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <WordsProvider>
      <RouterProvider router={openRouter()} />
    </WordsProvider>
  </StrictMode>,
);
