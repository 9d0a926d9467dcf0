/** Precision, recall and their harmonic mean, of numbers of things. `hits` and `recalled` differ where they are counted on different sides. */
export function figures({ hits, made, marked, recalled = hits }) {
  const p = made > 0 ? hits / made : 0;
  const r = marked > 0 ? recalled / marked : 0;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

const percent = (part) => (100 * part).toFixed(1).padStart(5);

/** A line for each name: `{ name: { p, r, f1 } }`. */
export function table(rows) {
  const width = Math.max(...Object.keys(rows).map((name) => name.length));
  return Object.entries(rows)
    .map(
      ([name, { p, r, f1 }]) => `${name.padEnd(width)}  P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}`,
    )
    .join('\n');
}
