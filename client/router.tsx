import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
  retainSearchParams,
} from "@tanstack/react-router";
import { AskedAt } from "./store/AskedAt.tsx";
import { parse, Search, stringify } from "./store/address.ts";
import { InnerProvider, useIsInside } from "./store/inner.tsx";
import { Frame } from "./views/header/Frame.tsx";
import { Missing } from "./views/states/Missing.tsx";
import { PageFailed } from "./views/states/PageFailed.tsx";

const root = createRootRoute({
  component: () =>
    // A page within a page stands in the frame of the outer one, and asks what that one asks.
    useIsInside() ? (
      <Outlet />
    ) : (
      <InnerProvider value={openInner}>
        <AskedAt>
          <Frame />
        </AskedAt>
      </InnerProvider>
    ),
  notFoundComponent: () => <Missing />,
  errorComponent: ({ error, reset }) => <PageFailed error={error as Error} reset={reset} />,
  validateSearch: (search): Search => Search.parse(search),
  // The reading direction belongs to the reader, not to the page; so does the revision that is read.
  search: { middlewares: [retainSearchParams<Search>(["dir", "revision"])] },
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./views/home/Home.tsx"), "Home"),
});

const process = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process",
  component: lazyRouteComponent(() => import("./views/explore/Explore.tsx"), "Explore"),
});

const sources = createRoute({
  getParentRoute: () => root,
  path: "/sources",
  component: lazyRouteComponent(() => import("./views/sources/Sources.tsx"), "Sources"),
});

const guide = createRoute({
  getParentRoute: () => root,
  path: "/guide",
  component: lazyRouteComponent(() => import("./views/guide/Guide.tsx"), "Guide"),
});

const source = createRoute({
  getParentRoute: () => root,
  path: "/sources/$source",
  component: lazyRouteComponent(() => import("./views/sources/SourcePage.tsx"), "SourcePage"),
});

const entity = createRoute({
  getParentRoute: () => root,
  path: "/entities/$entity",
  component: lazyRouteComponent(() => import("./views/entity/EntityPage.tsx"), "EntityPage"),
});

const card = createRoute({
  getParentRoute: () => root,
  path: "/facts/$fact",
  component: lazyRouteComponent(() => import("./views/card/CardPage.tsx"), "CardPage"),
});

const disputes = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/disputes",
  component: lazyRouteComponent(() => import("./views/disputes/DisputesPage.tsx"), "DisputesPage"),
});

const tables = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/tables",
  component: lazyRouteComponent(() => import("./views/tables/TablesPage.tsx"), "TablesPage"),
});

const lateness = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/lateness",
  component: lazyRouteComponent(() => import("./views/lateness/LatenessPage.tsx"), "LatenessPage"),
});

const agreements = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/agreements",
  component: lazyRouteComponent(
    () => import("./views/ledger/AgreementsPage.tsx"),
    "AgreementsPage",
  ),
});

const accusations = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/accusations",
  component: lazyRouteComponent(
    () => import("./views/ledger/AccusationsPage.tsx"),
    "AccusationsPage",
  ),
});

const commitments = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/commitments",
  component: lazyRouteComponent(
    () => import("./views/ledger/CommitmentsPage.tsx"),
    "CommitmentsPage",
  ),
});

const ledger = createRoute({
  getParentRoute: () => root,
  path: "/agreements/$agreement",
  component: lazyRouteComponent(() => import("./views/ledger/LedgerPage.tsx"), "LedgerPage"),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: "/agreements/$agreement/compare/$other",
  component: lazyRouteComponent(() => import("./views/ledger/ComparePage.tsx"), "ComparePage"),
});

const follow = createRoute({
  getParentRoute: () => root,
  path: "/meetings/$meeting/follow-through",
  component: lazyRouteComponent(() => import("./views/ledger/FollowPage.tsx"), "FollowPage"),
});

const revisions = createRoute({
  getParentRoute: () => root,
  path: "/revisions",
  component: lazyRouteComponent(
    () => import("./views/revisions/RevisionsPage.tsx"),
    "RevisionsPage",
  ),
});

const revision = createRoute({
  getParentRoute: () => root,
  path: "/revisions/$hash",
  component: lazyRouteComponent(() => import("./views/revisions/RevisionPage.tsx"), "RevisionPage"),
});

const map = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/map",
  component: lazyRouteComponent(() => import("./views/map/MapPage.tsx"), "MapPage"),
});

const difference = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/diff",
  component: lazyRouteComponent(
    () => import("./views/difference/DifferencePage.tsx"),
    "DifferencePage",
  ),
});

const coverage = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/coverage",
  component: lazyRouteComponent(() => import("./views/coverage/CoveragePage.tsx"), "CoveragePage"),
});

const stories = createRoute({
  getParentRoute: () => root,
  path: "/study",
  component: lazyRouteComponent(() => import("./views/study/StoriesPage.tsx"), "StoriesPage"),
});

const processStories = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/study",
  component: lazyRouteComponent(() => import("./views/study/StoriesPage.tsx"), "StoriesPage"),
});

const practice = createRoute({
  getParentRoute: () => root,
  path: "/processes/$process/questions",
  component: lazyRouteComponent(() => import("./views/study/PracticePage.tsx"), "PracticePage"),
});

const story = createRoute({
  getParentRoute: () => root,
  path: "/study/$story",
  component: lazyRouteComponent(() => import("./views/study/StoryPage.tsx"), "StoryPage"),
});

const classSet = createRoute({
  getParentRoute: () => root,
  path: "/study/$story/class",
  component: lazyRouteComponent(() => import("./views/study/ClassPage.tsx"), "ClassPage"),
});

/** The pages and their addresses; on a history of their own, they leave the browser's alone. */
export function openRouter(history?: RouterHistory) {
  return createRouter({
    ...(history ? { history } : {}),
    routeTree: root.addChildren([
      home,
      process,
      tables,
      map,
      disputes,
      difference,
      coverage,
      lateness,
      sources,
      source,
      entity,
      card,
      guide,
      agreements,
      accusations,
      commitments,
      ledger,
      compare,
      follow,
      revisions,
      revision,
      stories,
      processStories,
      practice,
      story,
      classSet,
    ]),
    parseSearch: parse,
    stringifySearch: stringify,
    defaultPreload: "intent",
    scrollRestoration: history === undefined,
  });
}

function openInner(address: string) {
  return openRouter(createMemoryHistory({ initialEntries: [address] }));
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof openRouter>;
  }
}
