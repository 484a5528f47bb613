import { dayAfter, daysBetween, histogram } from "../view/days.ts";
import { amend } from "../view/navigate.ts";
import { known, view } from "../view/state.ts";

/** A histogram of the days in the picture, with two sliders that narrow them down. */
export function DaySlider() {
  const current = view.value;
  const days = [
    ...current.nodes.flatMap((id) => known.value.nodes.get(id)?.day ?? []),
    ...current.edges.flatMap((key) => known.value.edges.get(key)?.firstDay ?? []),
  ];
  const buckets = histogram(days);
  const [first, last] = [buckets[0]?.from, buckets.at(-1)?.to];
  if (first === undefined || last === undefined || first === last) return null;
  const { from, to } = current.days ?? { from: first, to: last };
  const span = daysBetween(first, last);
  const most = Math.max(...buckets.map(({ count }) => count));
  const set = (change: { readonly from?: string; readonly to?: string }) => {
    const next = { from, to, ...change };
    const isAll = next.from <= first && next.to >= last;
    amend({ ...view.value, days: isAll || next.from > next.to ? null : next });
  };
  return (
    <fieldset class="days">
      <legend>
        Days {from} to {to}
      </legend>
      <svg
        viewBox={`0 0 ${buckets.length} 20`}
        preserveAspectRatio="none"
        width="100%"
        height="36"
        aria-hidden="true"
      >
        {buckets.map((bucket, index) => (
          <rect
            key={bucket.from}
            class={bucket.to < from || bucket.from > to ? "bar out" : "bar"}
            x={index + 0.1}
            width="0.8"
            y={20 - (20 * bucket.count) / most}
            height={(20 * bucket.count) / most}
          />
        ))}
      </svg>
      <label>
        First day
        <input
          type="range"
          min="0"
          max={span}
          value={Math.max(0, daysBetween(first, from))}
          aria-valuetext={from}
          onInput={({ currentTarget }) => set({ from: dayAfter(first, Number(currentTarget.value)) })}
        />
      </label>
      <label>
        Last day
        <input
          type="range"
          min="0"
          max={span}
          value={Math.min(span, daysBetween(first, to))}
          aria-valuetext={to}
          onInput={({ currentTarget }) => set({ to: dayAfter(first, Number(currentTarget.value)) })}
        />
      </label>
    </fieldset>
  );
}
