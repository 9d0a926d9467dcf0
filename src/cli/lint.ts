import { message } from '../catalogue';
import type { Finding, Severity } from '../claims/types';
import { LEVELS, type Level } from '../kept/types';
import { maskMarkdown } from '../editor/markdown';
import { articlesOf } from './articles';
import type { Host } from './host';
import { report } from './kept';
import { textsAt, type Given } from './lint-files';
import { FORMATS, type Formats, type Linted } from './lint-formats';
import { placesIn } from './places';
import type { Reader } from './reader';
import { oneOf, UsageError } from './usage';

export interface LintOptions {
  format: Formats;
  /** More findings of the levels error and warning than so many are a failure; null: no number is. */
  most: number | null;
  /** The lowest level that is reported. */
  least: Severity;
  /** As in the setting `saysWho.severity`; counts before what `.says-who.json` says. */
  severity: Record<string, Level>;
}

/** What `--format`, `--max-warnings` and `--severity` say. */
export function lintOptions(given: {
  format: string;
  'max-warnings'?: string | undefined;
  severity?: string[] | undefined;
}): LintOptions {
  const most = given['max-warnings'] ?? '0';
  if (!/^(?:\d{1,9}|-1)$/.test(most))
    throw new UsageError(`--max-warnings takes a number, or -1 for any number, not "${most}"`);
  const options: LintOptions = {
    format: oneOf('format', given.format, Object.keys(FORMATS) as Formats[]),
    most: most === '-1' ? null : Number(most),
    ...{ least: 'information', severity: {} },
  };
  for (const each of given.severity ?? []) {
    const at = each.indexOf('=');
    if (at < 0) options.least = oneOf('severity', each, SHOWN);
    else options.severity[each.slice(0, at)] = oneOf('severity', each.slice(at + 1), LEVELS);
  }
  return options;
}

const SHOWN: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Reports the findings of articles; the exit status is 1 where there are more warnings and errors than allowed. */
export async function lint(
  host: Host,
  reader: Reader,
  given: readonly string[],
  options: LintOptions,
  version: string,
): Promise<void> {
  async function* texts(): AsyncGenerator<Given> {
    for (const each of given)
      for await (const text of textsAt(host, each)) {
        // The editor reads Markdown without its markup too.
        yield /\.md$/i.test(text.id) ? { ...text, text: maskMarkdown(text.text) } : text;
      }
  }
  const format = FORMATS[options.format](host, version);
  let serious = 0;
  await host.write(format.begin());
  for await (const { source, article, about } of articlesOf(host, reader, texts())) {
    const read = source.asked || article.judgement.read;
    const found = read ? report(article, about, options.severity) : { findings: [], keys: [], ignored: 0 };
    const place = placesIn(source.text);
    const linted: Linted = {
      ...{ file: source.file, read, ignored: found.ignored },
      findings: found.findings.flatMap((finding, at) =>
        SHOWN.indexOf(finding.severity) > SHOWN.indexOf(options.least)
          ? []
          : { ...of(finding), ...placed(place, finding), key: found.keys[at] },
      ),
    };
    serious += linted.findings.filter(
      ({ severity }) => severity === 'error' || severity === 'warning',
    ).length;
    await host.write(format.add(linted));
  }
  await host.write(format.end());
  if (options.most !== null && serious > options.most) host.exceed();
}

const of = (finding: Finding) => ({
  ...{ code: finding.code, severity: finding.severity, message: message(finding) },
  ...{ start: finding.start, end: finding.end },
});

/** Where a finding begins and ends. */
function placed(place: ReturnType<typeof placesIn>, { start, end }: Finding) {
  const { line: endLine, column: endColumn } = place(end);
  return { ...place(start), endLine, endColumn };
}
