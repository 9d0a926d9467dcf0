import { message, sentence, wayOf, type Key, type Say } from '../catalogue';
import { escape as markdown, oneLine } from '../markup';
import { csv } from './escape';
import type { Report, Table } from './types';

/** The columns of each table. */
const TABLES: Record<Table, Key[]> = {
  voices: [
    ...(['report/voice', 'report/role', 'report/source', 'report/times'] as const),
    ...(['report/quoted', 'report/credited', 'report/percent'] as const),
  ],
  mix: ['report/source', 'report/times', 'report/words', 'report/percent'],
};

export interface Words {
  source: string;
  say: Say;
  /** The line of an offset, counted from 1. */
  lineOf: (offset: number) => number;
}

/** A report as Markdown: voices with what each said, kinds of source, findings. */
export function toMarkdown(report: Report, { source, say, lineOf }: Words): string {
  const tell = (key: Key, args = {}): string => sentence(key, args, say);
  const percent = (part: number): string => `${Math.round((100 * part) / (report.words || 1))} %`;
  const { quoted, credited, bare, uncredited } = report.voicings;
  const shares = {
    quoted: percent(quoted),
    credited: percent(credited),
    bare: percent(bare),
    uncredited: percent(uncredited),
  };
  const table = (head: Key[], rows: (string | number)[][]): string[] => [
    `| ${head.map((each) => tell(each)).join(' | ')} |`,
    `| ${head.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
  const declined = report.declined.map(({ name, start, end }) => {
    const who = name ? `${markdown(name)}: ` : '';
    return `- ${who}${markdown(source.slice(start, end))} (${tell('report/line', { line: lineOf(start) })})`;
  });
  const declinedLines = declined.length > 0 ? [`## ${tell('report/declined')}`, '', ...declined, ''] : [];
  const lines = [
    `# ${markdown(report.title) || tell('report/title')}`,
    '',
    tell('report/lead', { words: report.words, ...shares }),
    '',
    `## ${tell('report/voices')}`,
    '',
    ...table(
      ['report/voice', 'report/source', 'report/quoted', 'report/credited', 'report/share'],
      report.voices.map((voice) => [
        ...[markdown(voice.name), tell(`source/${voice.type}`), voice.quoted, voice.credited],
        percent(voice.quoted + voice.credited),
      ]),
    ),
    '',
    `## ${tell('report/said')}`,
    ...report.voices.flatMap(({ name, roles, items }) => [
      '',
      `### ${[name, ...roles.slice(0, 1)].map(markdown).join(', ')}`,
      '',
      ...items.map(({ content, kind, channel }) => {
        const words = content.map(({ start, end }) => markdown(source.slice(start, end))).join(' … ');
        const way = channel
          ? [markdown(wayOf(channel.kind, source.slice(channel.start, channel.end), say))]
          : [];
        return `- ${words} (${[tell(`attribution/${kind}`), ...way].join(', ')}, ${tell('report/line', { line: lineOf(content[0].start) })})`;
      }),
    ]),
    '',
    ...declinedLines,
    `## ${tell('report/findings')}`,
    '',
    ...report.findings.map(
      (finding) =>
        `- ${markdown(message(finding, say))} (${tell('report/line', { line: lineOf(finding.start) })}, \`${finding.code}\`)`,
    ),
    ...(report.findings.length === 0 ? [tell('report/no-findings')] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A table of a report: RFC 4180, a line end of CR LF. */
export function toCsv(report: Report, say: Say, table: Table = 'voices'): string {
  const share = (words: number): number => Number(((100 * words) / (report.words || 1)).toFixed(1));
  const head = TABLES[table].map((key) => sentence(key, {}, say));
  const rows =
    table === 'voices'
      ? report.voices.map(({ name, roles, type, quoted, credited, items }) => [
          ...[oneLine(name), roles[0] ?? '', sentence(`source/${type}`, {}, say), items.length],
          ...[quoted, credited, share(quoted + credited)],
        ])
      : report.sources.map(({ type, count, words }) => [
          ...[sentence(`source/${type}`, {}, say), count, words, share(words)],
        ]);
  return [head, ...rows].map((cells) => `${cells.map(csv).join(',')}\r\n`).join('');
}
