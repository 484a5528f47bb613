import { useState } from "preact/hooks";
import { connectAll } from "../view/connect.ts";
import { addressOf, lastStep, redo, show, step, undo } from "../view/navigate.ts";
import { saveCsv, savePng, saveSvg } from "../view/save.ts";
import { saveGraph } from "../view/save-graph.ts";
import { notice, view } from "../view/state.ts";
import { emptyView } from "../view/view.ts";

const graphFormats = [
  ["gexf", "GEXF"],
  ["graphml", "GraphML"],
] as const;

/** Undo, redo, sharing and saving. */
export function Toolbar() {
  const [address, setAddress] = useState<string | null>(null);
  const share = async () => {
    const link = await addressOf(view.value);
    try {
      await navigator.clipboard.writeText(link);
      setAddress(null);
      notice.value = { text: "The link is copied. It opens this picture.", tone: "info" };
    } catch {
      // Without permission or over plain http there is no clipboard: show the link to copy by hand.
      setAddress(link);
    }
  };
  return (
    <div class="toolbar" role="toolbar" aria-label="Picture">
      <button type="button" disabled={step.value === 0} onClick={undo}>
        Undo
      </button>
      <button type="button" disabled={step.value >= lastStep.value} onClick={redo}>
        Redo
      </button>
      <button
        type="button"
        title="Draw all edges between the nodes that are shown"
        onClick={() => void connectAll()}
      >
        All edges
      </button>
      <button type="button" onClick={() => show(emptyView)}>
        Clear
      </button>
      <button type="button" onClick={() => void share()}>
        Copy link
      </button>
      <button type="button" onClick={() => void savePng()}>
        Save PNG
      </button>
      <button type="button" onClick={saveSvg}>
        Save SVG
      </button>
      <button type="button" onClick={saveCsv}>
        Save CSV
      </button>
      {graphFormats.map(([suffix, name]) => (
        <button
          key={suffix}
          type="button"
          title={`Download the nodes that are shown and all edges between them as ${name}`}
          onClick={() => void saveGraph(suffix)}
        >
          Save {name}
        </button>
      ))}
      {address !== null && (
        <label class="address">
          Link
          <input
            type="text"
            readOnly
            value={address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
    </div>
  );
}
