import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Arranging } from "../../store/arranging.ts";
import type { Scene } from "../../store/scene.ts";
import { type Canvas, openCanvas } from "./canvas.ts";
import { edgeOf, toElements } from "./elements.ts";
import { verbOf } from "./keys.ts";
import { NodeList } from "./NodeList.tsx";
import { nearest } from "./nearest.ts";
import { readTokens, watchTokens } from "./tokens.ts";
import { useUnit } from "./use-unit.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";
import "./graph.css";

interface Props {
  scene: Scene;
  /** A node, a line, or one of the relations a line stands for. */
  selected: string | null;
  /** Nodes that are selected besides. */
  also: readonly string[];
  /** Whether a line is drawn around nodes now. */
  lasso: boolean;
  /** Another one and the picture is fitted anew. */
  layout: string;
  /** The days of the clocks: another one alone changes the ink of the picture, and no place. */
  clock: string;
  hovered: string | null;
  /** Gives the id of a node or of a line (`SceneEdge.id`); null clears. */
  onSelect(id: string | null): void;
  onHover(id: string | null): void;
  /** Selects several: those besides what is selected (`more`), or those alone. */
  onGather(ids: string[], more: boolean): void;
  /** Does something to a node's neighbourhood, or undoes it. */
  onArrange(name: Arranging["name"], id: string): void;
  reading: "ltr" | "rtl";
  /** Ids of the nodes and relations of a path, which alone keep their ink. */
  path?: readonly string[] | null;
  /** Where the zoom buttons go: the view's bar. Without one they stand in the upper corner. */
  bar?: Element | null;
  /** What stands in the middle when the scene is empty. */
  children?: ReactNode;
}

/**
 * The network of a scene. One tab stop: arrows walk to the nearest node that way, Enter selects, F
 * focuses, 0 fits, + and − zoom, Escape clears, Shift and Enter select more. Nothing in it moves but the reader's view of it.
 */
export function GraphView(props: Props) {
  const { scene, selected, also, lasso, layout, clock, hovered, onSelect, onHover } = props;
  const { path, reading, bar, children } = props;
  const host = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [active, setActive] = useState<string | null>(null);
  const [isRinged, setRinged] = useState(false);

  const ids = useMemo(() => new Set(scene.nodes.map(({ id }) => id)), [scene]);
  const unit = useUnit(scene.nodes);
  const here = active !== null && ids.has(active) ? active : (firstOf(scene, selected) ?? null);

  useEffect(() => {
    const view = host.current!;
    const handlers = {
      select: (id: string | null) => {
        if (latest.current.scene.nodes.some((node) => node.id === id)) setActive(id);
        list.current?.focus({ preventScroll: true });
        setRinged(false);
        latest.current.onSelect(id);
      },
      hover: (id: string | null) => latest.current.onHover(id),
      add: (id: string) => latest.current.onGather([id], true),
      open: (id: string) => latest.current.onArrange("expand", id),
      surround: (found: string[]) => latest.current.onGather(found, false),
    };
    const opened = openCanvas(view, handlers, readTokens(view));
    canvas.current = opened;
    const unwatch = watchTokens(() => opened.colours(readTokens(view)));
    return () => {
      unwatch();
      opened.close();
      canvas.current = null;
    };
  }, []);

  useEffect(() => canvas.current?.read(reading), [reading]);
  const told = useRef({ clock, layout });
  useEffect(() => {
    const hasMoved = told.current.clock !== clock && told.current.layout === layout;
    told.current = { clock, layout };
    const elements = toElements(scene, unit);
    if (hasMoved) canvas.current?.move(elements);
    else canvas.current?.show(elements);
  }, [scene, unit, clock, layout]);
  const shown = (id: string | null) => (id === null || ids.has(id) ? id : edgeOf(scene, id));
  const [chosen, pointed] = [shown(selected), shown(hovered)];
  useEffect(() => canvas.current?.select(chosen), [chosen]);
  useEffect(() => canvas.current?.alsoSelect(also), [also]);
  useEffect(() => canvas.current?.lasso(lasso), [lasso]);
  useEffect(() => canvas.current?.hover(pointed), [pointed]);
  const laid = useRef(layout);
  useEffect(() => {
    if (laid.current !== layout) canvas.current?.fit();
    laid.current = layout;
  }, [layout]);
  useEffect(() => {
    const along = path?.map((id) => (ids.has(id) ? id : edgeOf(scene, id)));
    canvas.current?.follow(along ? new Set(along.filter((id) => id !== null)) : null);
  }, [path, scene, ids]);
  useEffect(() => canvas.current?.focus(isRinged ? here : null), [here, isRinged]);

  function walkTo(id: string | null) {
    if (id === null) return;
    setActive(id);
    onHover(id);
  }

  function press(event: KeyboardEvent) {
    const verb = verbOf(event);
    if (!verb || !canvas.current) return;
    event.preventDefault();
    setRinged(true);
    const from = scene.nodes.find(({ id }) => id === here);
    if (verb.does === "walk") walkTo(from ? nearest(scene.nodes, from, verb.way) : null);
    if (verb.does === "first") walkTo(scene.nodes[0]?.id ?? null);
    if (verb.does === "last") walkTo(scene.nodes.at(-1)?.id ?? null);
    if (verb.does === "select" && here !== null) onSelect(here);
    if (verb.does === "add" && here !== null) props.onGather([here], true);
    if (verb.does === "arrange" && here !== null) props.onArrange(verb.name, here);
    if (verb.does === "focus" && here !== null) canvas.current.focusNode(here);
    if (verb.does === "clear") lasso ? props.onGather([], true) : onSelect(null);
    if (verb.does === "fit") canvas.current.fit();
    if (verb.does === "zoom") canvas.current.zoomBy(verb.factor);
    if (verb.does === "pan") canvas.current.panBy(verb.x, verb.y);
  }

  const buttons = (
    <ZoomButtons
      onZoom={(factor) => canvas.current?.zoomBy(factor)}
      onFit={() => canvas.current?.fit()}
    />
  );

  return (
    <div className="graph" dir={reading}>
      <NodeList
        ref={list}
        scene={scene}
        active={here}
        selected={chosen}
        onKeyDown={press}
        onFocus={() => setRinged(list.current!.matches(":focus-visible"))}
        onBlur={() => {
          setRinged(false);
          onHover(null);
        }}
        onSelect={onSelect}
      />
      <div ref={host} className="graph-host" />
      {scene.nodes.length === 0 && <div className="graph-empty">{children}</div>}
      {scene.nodes.length > 0 && (bar ? createPortal(buttons, bar) : buttons)}
    </div>
  );
}

/** Where the keyboard starts: at what is selected, else at the weightiest. */
function firstOf({ nodes }: Scene, selected: string | null): string | undefined {
  const chosen = nodes.find(({ id }) => id === selected);
  if (chosen) return chosen.id;
  const inPeriod = nodes.filter(({ presence }) => presence === "in");
  const among = inPeriod.length > 0 ? inPeriod : nodes;
  return [...among].sort((a, b) => b.weight - a.weight)[0]?.id;
}
