import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { KindName } from "../../model/kinds.ts";
import { type StandingMark, standingMarks } from "../../model/marks.ts";
import type { Lanes, LayoutName, Listable } from "../../model/shown.ts";
import type { Certainty } from "../../model/window.ts";
import {
  type idLists,
  type Misread,
  readAddress,
  type Search,
  type Shown,
  writeAddress,
} from "./address.ts";
import { ofTables } from "./tables/address.ts";
import { toggled } from "./toggled.ts";

export type IdList = (typeof idLists)[number];

/** Everything a reader can do to what is shown, by name. Each makes a new address. */
export interface Verbs {
  setWindow(from: string, to: string): void;
  setAt(day: string): void;
  /** The same while the clock plays: the way back leads past it, not through each of its days. */
  playTo(day: string): void;
  /** Null: all that is known. */
  setKnown(day: string | null): void;
  lockClocks(locked: boolean): void;
  select(id: string | null): void;
  /** Switches a kind off or on; `all` are the kinds there are, of which the last is never left alone. */
  toggleKind(kind: KindName, all: readonly KindName[]): void;
  showKinds(kinds: KindName[] | null): void;
  /** What the period asks for: what may have been in it, or only what certainly was. */
  setWas(was: Certainty): void;
  /** Shows only facts that stand in some way, or no longer only those. */
  toggleStanding(mark: StandingMark): void;
  /** Shows facts however they stand. */
  showAnyStanding(): void;
  showMore(more: boolean): void;
  setView(view: Listable): void;
  toggleList(view: Listable): void;
  setLanes(lanes: Lanes): void;
  setTab(tab: Shown["tab"]): void;
  /** Shows the path from what is selected to another; null shows none. */
  showPath(to: string | null): void;
  setOrder(order: Shown["order"]): void;
  setLayout(layout: LayoutName): void;
  /** Puts governments, delegations and blocs together, or all of them apart. */
  setGrouped(grouped: boolean): void;
  /** Puts ids into one of the lists of what the reader has arranged, or takes them out when all are in. */
  toggleIn(list: IdList, ids: readonly string[]): void;
  /** Selects one, and several more besides. */
  gather(ids: readonly string[]): void;
  /** Nothing hidden, collapsed, expanded or out of focus any more. */
  clearArranged(): void;
}

/** What the address says is shown, and the verbs that change it. The address is the only owner. */
export function useShown(): { shown: Shown; misread: Misread[]; verbs: Verbs } {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { shown, misread } = useMemo(() => readAddress(search), [search]);

  const verbs = useMemo(() => {
    const change = (part: (shown: Shown) => Partial<Shown>, replace = false) =>
      void navigate({
        replace,
        to: ".",
        search: ((now: Search) => {
          const before = readAddress(now).shown;
          return { ...ofTables(now), ...writeAddress({ ...before, ...part(before) }) };
        }) as never,
        resetScroll: false,
      });
    return verbsOver(change);
  }, [navigate]);

  return { shown, misread, verbs };
}

function verbsOver(
  change: (part: (shown: Shown) => Partial<Shown>, replace?: boolean) => void,
): Verbs {
  return {
    setWindow: (from, to) => change(() => ({ from, to, at: null })),
    setAt: (at) => change(() => ({ at })),
    playTo: (at) => change(() => ({ at }), true),
    setKnown: (known) => change(() => ({ known, locked: false })),
    lockClocks: (locked) => change(({ at }) => ({ locked, known: locked ? null : at })),
    select: (selected) => change(() => ({ selected, also: [], tab: "claims", path: null })),
    toggleKind: (kind, all) => change(({ kinds }) => ({ kinds: toggled(kinds ?? all, kind, all) })),
    showKinds: (kinds) => change(() => ({ kinds })),
    setWas: (was) => change(() => ({ was })),
    toggleStanding: (mark) =>
      change(({ standing }) => {
        const others = (standing ?? []).filter((one) => one !== mark);
        const on = others.length === (standing ?? []).length ? [...others, mark] : others;
        return { standing: on.length > 0 ? standingMarks.filter((one) => on.includes(one)) : null };
      }),
    showAnyStanding: () => change(() => ({ standing: null })),
    showMore: (more) => change(() => ({ more })),
    setView: (view) => change(() => ({ view })),
    toggleList: (view) =>
      change(({ list }) => ({
        list: list.includes(view) ? list.filter((one) => one !== view) : [...list, view],
      })),
    setLanes: (lanes) => change(() => ({ lanes })),
    setTab: (tab) => change(() => ({ tab })),
    showPath: (path) => change(() => ({ path })),
    setOrder: (order) => change(() => ({ order })),
    setLayout: (layout) => change(() => ({ layout })),
    setGrouped: (grouped) => change(() => ({ grouped, apart: [] })),
    toggleIn: (list, ids) =>
      change((shown) => {
        const all = ids.every((id) => shown[list].includes(id));
        const without = shown[list].filter((id) => !ids.includes(id));
        const next = { [list]: all ? without : [...without, ...ids] };
        // What is hidden is not selected any more.
        if (list !== "hidden" || all) return next;
        const also = shown.also.filter((id) => !ids.includes(id));
        return {
          ...next,
          also,
          selected: ids.includes(shown.selected ?? "") ? null : shown.selected,
        };
      }),
    gather: ([selected = null, ...also]) => change(() => ({ selected, also, path: null })),
    clearArranged: () =>
      change(() => ({ focus: [], expanded: [], collapsed: [], hidden: [], apart: [] })),
  };
}
