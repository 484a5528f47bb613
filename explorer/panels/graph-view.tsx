import { computed, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { colourOf, partiesOf, themeOf } from "../canvas/colours.ts";
import { Picture } from "../canvas/picture.ts";
import { sceneOf } from "../canvas/scene.ts";
import { steer } from "../canvas/steer.ts";
import { isDark } from "../view/dark.ts";
import { expand, select } from "../view/expand.ts";
import { amend } from "../view/navigate.ts";
import { shown, view } from "../view/state.ts";
import type { View } from "../view/view.ts";

type Look = Pick<View, "pinned" | "selected" | "colourBy">;

let lastLook: Look = view.value;

/** What of the view decides how nodes look: the same value as long as it has not changed. */
const look = computed((): Look => {
  const { pinned, selected, colourBy } = view.value;
  const isSame =
    lastLook.pinned === pinned && lastLook.selected === selected && lastLook.colourBy === colourBy;
  if (!isSame) lastLook = view.value;
  return lastLook;
});

/** The picture with its controls. Its content is also in the table, for the keyboard and screen readers. */
export function GraphView() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = useRef<Picture | null>(null);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const drawn = new Picture(element, themeOf(isDark.value));
    picture.current = drawn;
    refresh(drawn);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) drawn.resize(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element);
    const release = steer(element, drawn, {
      onSelect: select,
      onExpand: (id) => void expand(id),
      onEnter: () => {
        const [id] = view.value.selected;
        if (id !== undefined) void expand(id);
      },
      onDrag: (id, place) => {
        view.value = { ...view.value, places: { ...view.value.places, [id]: place } };
      },
      onDragged: (id) => amend({ ...view.value, pinned: [...new Set([...view.value.pinned, id])] }),
    });
    return () => {
      observer.disconnect();
      release();
      drawn.destroy();
      picture.current = null;
    };
  }, []);

  useSignalEffect(() => {
    // Read all that the drawing depends on, also before the canvas exists.
    const drawn = picture.current;
    void [scene.value, view.value, isDark.value];
    if (drawn !== null) refresh(drawn);
  });

  const count = shown.value.nodes.length;
  return (
    <div class="graph">
      <canvas
        ref={canvas}
        tabIndex={0}
        role="img"
        aria-label={`Graph of ${count} nodes and ${shown.value.edges.length} edges. The table shows the same nodes.`}
      />
      <div class="controls">
        <button type="button" aria-label="Zoom in" onClick={() => picture.current?.zoom(1.4)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => picture.current?.zoom(1 / 1.4)}>
          −
        </button>
        <button type="button" onClick={() => picture.current?.fitAll()}>
          Fit
        </button>
      </div>
      {count === 0 && <p class="quiet over">Nothing is drawn yet. Search for a name, or ask a question.</p>}
    </div>
  );
}

/** The scene of what is shown. It is made again only if more than places has changed: a layout moves thousands of nodes. */
const scene = computed(() => {
  const { pinned, selected, colourBy } = look.value;
  const theme = themeOf(isDark.value);
  const parties = colourBy === "PARTY" ? partiesOf(shown.value.nodes) : null;
  return sceneOf(shown.value, { colour: (node) => colourOf(node, theme, parties), pinned, selected });
});

function refresh(picture: Picture): void {
  picture.set(scene.value, view.value.places, themeOf(isDark.value));
}
