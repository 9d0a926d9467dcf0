import { message, sentence, wayOf, type Key, type Say } from '../catalogue';
import { firstWords, phrases } from '../markup';
import type { Range } from '../text/types';
import { html, htmlPiece } from './escape';
import { STYLE } from './style';
import type { Report, Segment, Stretch, Table, Voice } from './types';

/** Whoever is behind the first six has a colour of his own; the others share the last. */
const COLOURS = 6;
const HEIGHT = 24;
/** The ribbon is about this long in all, in pixels, but a word neither wider nor narrower than this. */
const LENGTH = 1700;
const WIDEST = 4;
const NARROWEST = 1;
const LEAST_WIDTH = 7;
const QUOTE_LENGTH = 240;
/** What is read is English, whatever language the report speaks. */
const ARTICLES = ' lang="en"';

export interface Setting {
  source: string;
  say: Say;
  /** The line of an offset, counted from 1. */
  lineOf: (offset: number) => number;
  /** Allows this page's style, and its script, and nothing else. */
  nonce: string;
  /** A script to run in the page; without one the page holds the article's text, for its links to lead to. */
  script?: string;
}

/** A report as one HTML file that loads nothing. */
export function toHtml(report: Report, setting: Setting): string {
  const { say, nonce, script } = setting;
  const write = writer(report, setting);
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'${script ? `; script-src 'nonce-${nonce}'` : ''}`;
  const title = html(report.title) || html(sentence('report/title', {}, say));
  return `<!DOCTYPE html>
<html lang="${sentence('report/language', {}, say)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title}</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1${report.title ? ARTICLES : ''}>${title}</h1>${write.lead()}${write.ribbon()}${write.voices()}${write.mix()}${write.table()}${write.declined()}${write.findings()}${script ? '' : write.text()}</main>
${script ? `<script nonce="${nonce}">${script}</script>` : ''}</body></html>
`;
}

export const letterOf = (voice: number): string => (voice < 26 ? String.fromCharCode(65 + voice) : '…');
const colour = (voice: number): string => `v${Math.min(voice, COLOURS)}`;

/** Writes the parts of the page. All that comes from the article goes through `html`. */
function writer(report: Report, { source, say, lineOf, script }: Setting) {
  const { voices, voicings, words, ribbon, findings } = report;
  const perWord = Math.min(WIDEST, Math.max(NARROWEST, LENGTH / (words || 1)));
  const tell = (key: Key, args: Record<string, string | number> = {}): string =>
    html(sentence(key, args, say));
  const percent = (part: number): string => `${Math.round((100 * part) / (words || 1))} %`;
  const heading = (key: Key): string => `<h2>${tell(key)}</h2>`;
  /** Asks the editor for a table; a page without a script has nobody to ask. */
  const copy = (table: Table, of: Key): string =>
    script
      ? `<p><button type="button" data-copy="${table}">${tell('report/copy')}<span class="hidden">: ${tell(of)}</span></button></p>`
      : '';
  const paragraphOf = (offset: number): number => ribbon.findLastIndex(({ start }) => start <= offset);
  const link = ({ start, end }: Range, inner: string, more = ''): string =>
    `<a href="#p${paragraphOf(start)}" data-start="${start}" data-end="${end}"${more}>${inner}</a>`;
  const said = (content: readonly Range[]): string =>
    html(firstWords(phrases(source, content), QUOTE_LENGTH));

  const lead = (): string =>
    `<p class="lead">${tell('report/lead', {
      words,
      quoted: percent(voicings.quoted),
      credited: percent(voicings.credited),
      bare: percent(voicings.bare),
      uncredited: percent(voicings.uncredited),
    })}</p>`;

  /** One paragraph of the ribbon, as long as it has words. */
  function block(stretch: Stretch, at: number): string {
    let x = 0;
    const parts = stretch.segments.map((segment) => {
      const width = Math.round(segment.words * perWord);
      const drawn = width > 0 ? bar(segment, x, width) : '';
      x += width;
      return drawn;
    });
    const width = Math.max(LEAST_WIDTH, x);
    const flag = stretch.findings.length > 0 ? `<path class="flag" d="M${width - 7} 0h7v7z"/>` : '';
    const spoken = [...new Set(stretch.segments.map(({ voice }) => voice))].filter((voice) => voice >= 0);
    const label = tell('report/paragraph', {
      line: lineOf(stretch.start),
      voices: spoken.map((voice) => voices[voice].name).join(', ') || sentence('report/bare', {}, say),
      findings: stretch.findings.length,
    });
    const drawn = `<svg width="${width}" height="${HEIGHT}" aria-hidden="true">${parts.join('')}${flag}</svg><span class="hidden">${label}</span>`;
    return `<li>${link(stretch, drawn, ` title="${label}" data-paragraph="${at}"`)}</li>`;
  }

  function bar({ voicing, voice }: Segment, x: number, width: number): string {
    const y = voicing === 'bare' ? HEIGHT - 9 : 5;
    const height = HEIGHT - y - 1;
    if (voicing === 'uncredited')
      return `<rect class="uncredited" x="${x + 0.5}" y="${y}" width="${Math.max(1, width - 1)}" height="${height}"/>`;
    const box = `<rect class="${voicing}${voice < 0 ? '' : ` ${colour(voice)}`}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
    if (voice < 0 || width < 14) return box;
    return `${box}<text x="${x + width / 2 - 4}" y="${HEIGHT - 6}">${letterOf(voice)}</text>`;
  }

  const key = (): string => {
    const sample = (segment: Pick<Segment, 'voicing' | 'voice'>, name: Key): string =>
      `<li><svg width="16" height="${HEIGHT}" aria-hidden="true">${bar({ ...segment, start: 0, end: 0, words: 0 }, 0, 12)}</svg>${tell(name)}</li>`;
    return `<ul class="key">${sample({ voicing: 'quoted', voice: 0 }, 'report/key/quoted')}${sample({ voicing: 'credited', voice: 0 }, 'report/key/credited')}${sample({ voicing: 'bare', voice: -1 }, 'report/key/bare')}${sample({ voicing: 'uncredited', voice: -1 }, 'report/key/uncredited')}<li><svg width="12" height="${HEIGHT}" aria-hidden="true"><path class="flag" d="M2 8h8v8z"/></svg>${tell('report/key/flag')}</li></ul>`;
  };

  function voiceRow(voice: Voice, at: number): string {
    const all = voice.quoted + voice.credited;
    const most = voices[0].quoted + voices[0].credited || 1;
    const width = (part: number): number => Math.round((100 * part) / most);
    const bars = `<rect class="quoted ${colour(at)}" x="0" y="3" width="${width(voice.quoted)}" height="12"/><rect class="credited ${colour(at)}" x="${width(voice.quoted)}" y="3" width="${width(voice.credited)}" height="12"/>`;
    const cells = [voice.quoted, voice.credited, percent(all)].map((cell) => `<td class="n">${cell}</td>`);
    return `<tr><td>${letterOf(at)}</td><td>${html(voice.name)}</td>${cells.join('')}<td><svg width="102" height="18" viewBox="0 0 102 18" preserveAspectRatio="none" aria-hidden="true">${bars}</svg></td></tr>`;
  }

  function saidBy(voice: Voice, at: number): string {
    const items = voice.items.map(({ content, kind, channel }) => {
      const place = link(content[0], tell('report/line', { line: lineOf(content[0].start) }));
      const way = channel
        ? `, ${html(wayOf(channel.kind, source.slice(channel.start, channel.end), say))}`
        : '';
      return `<li><span${ARTICLES}>${said(content)}</span> <small>${tell(`attribution/${kind}`)}${way}, ${place}</small></li>`;
    });
    const roles = voice.roles.slice(0, 3).map(html).join('; ');
    const about = [roles, tell(`source/${voice.type}`), voice.items.length].filter(Boolean).join(' · ');
    const head = `${letterOf(at)} · <strong>${html(voice.name)}</strong> <small>${about}</small>`;
    return `<details><summary>${head}</summary><ul>${items.join('')}</ul></details>`;
  }

  return {
    lead,
    ribbon: () =>
      `<section aria-label="${tell('report/ribbon')}" id="ribbon"><ol class="ribbon">${ribbon.map(block).join('')}</ol>${key()}</section>`,
    voices() {
      if (voices.length === 0) return `${heading('report/voices')}<p>${tell('report/no-voices')}</p>`;
      const [quoted, credited, share] = (['report/quoted', 'report/credited', 'report/share'] as const).map(
        (each) => `<th class="n" scope="col">${tell(each)}</th>`,
      );
      const head = `<tr><td></td><th scope="col">${tell('report/voice')}</th>${quoted}${credited}${share}<td></td></tr>`;
      return `${heading('report/voices')}<table><thead>${head}</thead><tbody>${voices.map(voiceRow).join('')}</tbody></table>${copy('voices', 'report/voices')}`;
    },
    mix() {
      if (report.sources.length === 0) return '';
      const rows = report.sources.map(
        ({ type, count, words: said }) =>
          `<tr><td>${tell(`source/${type}`)}</td><td class="n">${count}</td><td class="n">${said}</td></tr>`,
      );
      const head = `<tr><th scope="col">${tell('report/source')}</th><th class="n" scope="col">${tell('report/times')}</th><th class="n" scope="col">${tell('report/words')}</th></tr>`;
      return `${heading('report/mix')}<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>${copy('mix', 'report/mix')}`;
    },
    table: () => (voices.length > 0 ? `${heading('report/said')}${voices.map(saidBy).join('')}` : ''),
    declined() {
      if (report.declined.length === 0) return '';
      const items = report.declined.map((refusal) => {
        const place = link(refusal, tell('report/line', { line: lineOf(refusal.start) }));
        const name = refusal.name ? `<strong>${html(refusal.name)}</strong>: ` : '';
        return `<li>${name}<span${ARTICLES}>${said([refusal])}</span> <small>${place}</small></li>`;
      });
      return `${heading('report/declined')}<ul class="declined">${items.join('')}</ul>`;
    },
    findings() {
      if (findings.length === 0) return `${heading('report/findings')}<p>${tell('report/no-findings')}</p>`;
      const items = findings.map((finding) => {
        const place = link(finding, tell('report/line', { line: lineOf(finding.start) }));
        return `<li>${html(message(finding, say))} <small>${place}</small> <code>${finding.code}</code></li>`;
      });
      return `${heading('report/findings')}<ul class="findings">${items.join('')}</ul>`;
    },
    text() {
      const paragraphs = ribbon.map(({ segments }, at) => {
        const inner = segments.map(({ start, end, voicing, voice }) => {
          const all = htmlPiece(source.slice(start, end));
          if (voicing === 'bare') return all;
          return `<mark class="${voicing}">${all}</mark>${voice < 0 ? '' : `<sup>${letterOf(voice)}</sup>`}`;
        });
        return `<p id="p${at}"><span${ARTICLES}>${inner.join('')}</span> <a href="#ribbon" aria-label="${tell('report/back')}">↑</a></p>`;
      });
      return `${heading('report/text')}<section class="text">${paragraphs.join('')}</section>`;
    },
  };
}
