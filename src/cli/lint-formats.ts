import { fill, sentence, type Key } from '../catalogue';
import { CODES, type Code, type Severity } from '../claims/types';
import type { Host } from './host';

/** A finding as it is reported; lines and columns count from 1. */
export interface LintedFinding {
  code: Code;
  severity: Severity;
  message: string;
  start: number;
  end: number;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** The same for the same finding in the same words. */
  key: string;
}

export interface Linted {
  /** null: standard input. */
  file: string | null;
  /** False: the text is no article, and nothing is reported of it. */
  read: boolean;
  ignored: number;
  findings: LintedFinding[];
}

/** Turns what was found into text, bit by bit. */
interface Format {
  begin(): string;
  add(linted: Linted): string;
  end(): string;
}
export type Formats = 'text' | 'json' | 'sarif' | 'github';

const STDIN = 'standard input';

export const FORMATS: Record<Formats, (host: Host, version: string) => Format> = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  github: asGithub,
};

/** Without what could steer a terminal. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/\p{Cc}|\p{Cf}/gu, '');

function asText(): Format {
  const counts = { error: 0, warning: 0, information: 0, hint: 0, articles: 0, ignored: 0, passed: 0 };
  return {
    begin: () => '',
    add({ file, read, ignored, findings }) {
      if (read) counts.articles++;
      else counts.passed++;
      counts.ignored += ignored;
      for (const { severity } of findings) counts[severity]++;
      const lines = findings.map(
        ({ line, column, severity, code, message }) =>
          `  ${`${line}:${column}`.padEnd(9)} ${severity.padEnd(11)} ${code.padEnd(18)} ${plain(message)}\n`,
      );
      return lines.length > 0 ? `${plain(file ?? STDIN)}\n${lines.join('')}\n` : '';
    },
    end: () =>
      `${(['lint/counts', 'lint/ignored', 'lint/passed'] satisfies Key[])
        .map((key) => sentence(key, counts))
        .join('; ')}\n`,
  };
}

function asJson(): Format {
  let count = 0;
  return {
    begin: () => '[',
    add: ({ findings, ...rest }) => {
      const shown = findings.map(({ key, ...finding }) => (void key, finding));
      return `${count++ > 0 ? ',' : ''}\n${JSON.stringify({ ...rest, findings: shown }, null, 2)}`;
    },
    end: () => '\n]\n',
  };
}

/** Commands of GitHub's workflows, which show as notes beside the lines. */
function asGithub(host: Host): Format {
  const data = (words: string): string =>
    words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (words: string): string => data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const kinds: Record<Severity, string> = {
    ...{ error: 'error', warning: 'warning', information: 'notice', hint: 'notice' },
  };
  return {
    begin: () => '',
    add: ({ file, findings }) =>
      findings
        .map(({ severity, line, column, endLine, endColumn, code, message }) => {
          // On several lines, columns would be taken for those of the first one.
          const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
          const place = `file=${property(file === null ? STDIN : host.shown(file))},line=${line},endLine=${endLine}${columns}`;
          return `::${kinds[severity]} ${place},title=${property(code)}::${data(plain(message))}\n`;
        })
        .join(''),
    end: () => '',
  };
}

/** SARIF 2.1.0, as code scanning takes it. */
function asSarif(host: Host, version: string): Format {
  const levels: Record<Severity, string> = {
    ...{ error: 'error', warning: 'warning', information: 'note', hint: 'note' },
  };
  const pages = 'https://github.com/says-who/says-who/blob/main/docs/findings/';
  const driver = {
    ...{ name: 'says-who', version, informationUri: 'https://github.com/says-who/says-who' },
    rules: CODES.map((code) => ({ id: code, helpUri: `${pages}${code}.md` })),
  };
  const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' }, null, 1);
  let count = 0;
  return {
    begin: () =>
      fill('{\n"$schema": "{schema}",\n"version": "2.1.0",\n"runs": [{run},\n"results": [', {
        schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        run: run.slice(0, -2),
      }),
    add: ({ file, findings }) =>
      findings
        .map(({ code, severity, message, line, column, endLine, endColumn, key }) => {
          const result = {
            ...{ ruleId: code, ruleIndex: CODES.indexOf(code), level: levels[severity] },
            message: { text: message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: file === null ? 'stdin' : host.uriOf(file) },
                  region: { startLine: line, startColumn: column, endLine, endColumn },
                },
              },
            ],
            partialFingerprints: { 'wording/v1': host.hash(key) },
          };
          return `${count++ > 0 ? ',' : ''}\n${JSON.stringify(result)}`;
        })
        .join(''),
    end: () => '\n]}]}\n',
  };
}
