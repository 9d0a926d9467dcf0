import { figures } from './figures.mjs';

/** Labels of a sentence that somebody would flag: nobody in particular is its source, or "says who?". */
const FLAGGED = new Set(['A', 'S']);
const SHOWN = ['error', 'warning', 'information'];

/**
 * Scores findings against two kinds of marks. Of sentences that two annotators labelled (findings.jsonl): which of those that both would flag are found.
 * Of findings that were judged (judged.jsonl, `{id, start, end, code, agreed}`): how many of those still reported an editor agrees with. Hints are left out.
 */
export function findingsScore(marks, judged) {
  const byId = new Map();
  for (const { id, by, sentences } of marks) byId.set(id, { ...byId.get(id), [by]: sentences });
  const verdicts = new Map();
  for (const each of judged) verdicts.set(each.id, [...(verdicts.get(each.id) ?? []), each]);
  const codes = new Map();
  const levels = { warning: { judged: 0, agreed: 0 }, information: { judged: 0, agreed: 0 } };
  const counts = { words: 0, warning: 0, information: 0, both: 0, found: 0 };
  return {
    ids: new Set([...byId.keys(), ...verdicts.keys()]),
    add({ id, text }, _, { findings }) {
      const shown = findings.filter(({ severity }) => SHOWN.includes(severity));
      counts.words += text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
      for (const { code, severity, start, end } of shown) {
        const level = severity === 'information' ? 'information' : 'warning';
        const row = codes.get(code) ?? { reported: 0, judged: 0, agreed: 0 };
        codes.set(code, row);
        row.reported++;
        counts[level]++;
        const verdict = verdicts
          .get(id)
          ?.find((each) => each.code === code && each.start < end && each.end > start);
        if (!verdict) continue;
        for (const each of [row, levels[level]]) {
          each.judged++;
          if (verdict.agreed) each.agreed++;
        }
      }
      const marked = byId.get(id);
      marked?.A.forEach(([start, end, label], index) => {
        if (!FLAGGED.has(label) || !FLAGGED.has(marked.B[index][2])) return;
        counts.both++;
        if (shown.some((finding) => finding.start < end && finding.end > start)) counts.found++;
      });
    },
    rows: () =>
      Object.fromEntries(
        Object.entries(levels).map(([level, { judged: made, agreed: hits }]) => [
          `${level}, agreed with`,
          figures({ hits, made, marked: made }),
        ]),
      ),
    summary() {
      const lines = [...codes]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([code, row]) =>
            `${code.padEnd(26)} reported ${row.reported}, judged ${row.judged}, agreed with ${row.agreed}`,
        );
      const per = (level) => ((1000 * counts[level]) / Math.max(1, counts.words)).toFixed(2);
      return [
        ...lines,
        `${counts.words} words; a thousand have ${per('warning')} warnings and ${per('information')} information findings`,
        `found ${counts.found} of ${counts.both} sentences that both annotators would flag`,
      ].join('\n');
    },
  };
}
