/** The colours of voices as they come, the last one shared by all who come after: on light paper and on dark. */
const colours = (...each: string[]): string =>
  each.map((colour, voice) => `--v${voice}: ${colour};`).join(' ');
const DAY = colours('#1f6feb', '#a8479b', '#1a7f37', '#bc4c00', '#0d8a8a', '#6e5bd4', '#7a7f87');
const NIGHT = colours('#4493f8', '#d178c4', '#46b35f', '#e78a4e', '#3fb5b5', '#a393f0', '#8d949e');

/** The report's looks: VS Code's colours where they are, else those of paper, by day and by night. No meaning by colour alone: voices bear letters. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: var(--vscode-foreground, #1f2328);
  --paper: var(--vscode-editor-background, #fff);
  --faint: var(--vscode-descriptionForeground, #57606a);
  --line: var(--vscode-widget-border, #d0d7de);
  --bare: color-mix(in srgb, var(--ink) 45%, var(--paper));
  --link: var(--vscode-textLink-foreground, #0550ae);
  --flag: var(--vscode-editorWarning-foreground, #9a6700);
  ${DAY}
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: var(--vscode-foreground, #d7dbe0);
    --paper: var(--vscode-editor-background, #16191d);
    --faint: var(--vscode-descriptionForeground, #9aa4b0);
    --line: var(--vscode-widget-border, #383f47);
    --link: var(--vscode-textLink-foreground, #79b8ff);
    --flag: var(--vscode-editorWarning-foreground, #d9a53a);
    ${NIGHT}
  }
}
body.vscode-dark,
body.vscode-high-contrast:not(.vscode-high-contrast-light) {
  ${NIGHT}
}
body.vscode-light,
body.vscode-high-contrast-light {
  ${DAY}
}
body {
  font: 14px/1.5 var(--vscode-font-family, system-ui, sans-serif);
  color: var(--ink);
  background: var(--paper);
  max-width: 60rem;
  margin: 0 auto;
  padding: 1rem 1.5rem 4rem;
}
h1 {
  font-size: 1.5rem;
  line-height: 1.25;
  margin: 0.5rem 0;
}
h2 {
  font-size: 1.05rem;
  margin: 2rem 0 0.5rem;
}
p.lead {
  margin: 0;
  color: var(--faint);
}
a {
  color: var(--link);
  text-decoration: none;
}
a:hover,
li a,
section.text a {
  text-decoration: underline;
}
.hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
:focus-visible {
  outline: 2px solid var(--vscode-focusBorder, #0969da);
  outline-offset: 1px;
}
ol.ribbon {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: 6px 3px;
  margin: 0.75rem 0;
  padding: 0;
}
ol.ribbon a {
  display: block;
  line-height: 0;
  border-radius: 2px;
}
ol.ribbon a.here {
  outline: 2px solid var(--ink);
  outline-offset: 2px;
}
svg text {
  font: bold 10px var(--vscode-font-family, system-ui, sans-serif);
  fill: var(--paper);
}
svg .flag {
  fill: var(--flag);
}
svg .bare {
  fill: var(--bare);
}
svg .uncredited {
  fill: none;
  stroke: var(--flag);
  stroke-dasharray: 3 2;
}
svg .credited {
  fill-opacity: 0.5;
}
svg .credited + text {
  fill: var(--ink);
}
.v0 {
  fill: var(--v0);
}
.v1 {
  fill: var(--v1);
}
.v2 {
  fill: var(--v2);
}
.v3 {
  fill: var(--v3);
}
.v4 {
  fill: var(--v4);
}
.v5 {
  fill: var(--v5);
}
.v6 {
  fill: var(--v6);
}
ul.key {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  padding: 0;
  margin: 0;
  color: var(--faint);
  font-size: 0.9em;
}
ul.key svg {
  vertical-align: -3px;
  margin-right: 0.4em;
}
table {
  border-collapse: collapse;
  width: 100%;
}
th {
  text-align: left;
  font-weight: 600;
}
th,
td {
  padding: 0.25rem 0.75rem 0.25rem 0;
  border-bottom: 1px solid var(--line);
  vertical-align: top;
}
td.n,
th.n {
  text-align: right;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
td:last-child,
th:last-child {
  padding-right: 0;
}
td svg {
  width: clamp(40px, 12vw, 102px);
}
td small,
summary small {
  color: var(--faint);
}
button {
  font: inherit;
  font-size: 0.9em;
  padding: 0.15rem 0.6rem;
  color: var(--vscode-button-secondaryForeground, var(--ink));
  background: var(--vscode-button-secondaryBackground, transparent);
  border: 1px solid var(--vscode-button-border, var(--line));
  border-radius: 2px;
}
details {
  border-bottom: 1px solid var(--line);
  padding: 0.35rem 0;
}
summary {
  cursor: pointer;
}
details ul {
  margin: 0.35rem 0 0.5rem;
  padding-left: 1.25rem;
}
ul.findings,
ul.declined {
  padding-left: 0;
  list-style: none;
}
ul.findings li,
ul.declined li {
  padding: 0.35rem 0;
  border-bottom: 1px solid var(--line);
}
code {
  font-family: var(--vscode-editor-font-family, ui-monospace, monospace);
  font-size: 0.9em;
  color: inherit;
  background: none;
  padding: 0;
}
section.text p {
  margin: 0.6rem 0;
}
section.text p:target {
  outline: 2px solid var(--vscode-focusBorder, #0969da);
  outline-offset: 4px;
}
section.text mark {
  color: inherit;
  background: color-mix(in srgb, var(--v0) 16%, transparent);
}
section.text mark.credited {
  background: none;
  border-bottom: 1px dotted var(--faint);
}
section.text mark.uncredited {
  background: none;
  outline: 1px dashed var(--flag);
}
section.text sup {
  color: var(--faint);
  font-size: 0.75em;
}
@media print {
  body {
    max-width: none;
  }
  details {
    break-inside: avoid;
  }
}
`;
