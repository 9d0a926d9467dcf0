// The tables of findings, commands and settings in README.md, from package.json and package.nls.json.
// node scripts/tables.mjs [--check]     --check: writes nothing, and ends with 1 where they are not as they should be
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';

const { contributes } = JSON.parse(await readFile('package.json', 'utf8'));
const texts = JSON.parse(await readFile('package.nls.json', 'utf8'));
const said = (text = '') => text.replace(/^%(.+)%$/, (_, key) => texts[key] ?? '');
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${'---|'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');

const hidden = new Set(
  contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
);
const keys = new Map((contributes.keybindings ?? []).map(({ command, key }) => [command, key]));
const commands = contributes.commands
  .filter(({ command }) => !hidden.has(command))
  .map(({ command, title }) => [
    `${said(title)} (\`${command}\`)`,
    keys.has(command) ? `\`${keys.get(command)}\`` : '',
  ]);
const properties = Object.assign({}, ...contributes.configuration.map((group) => group.properties));
const settings = Object.entries(properties).map(([name, property]) => {
  const values = (property.enum ?? []).map(
    (value, at) => `\`${value}\`: ${said(property.enumDescriptions?.[at])}`,
  );
  // The settings editor makes a link of `#setting#`.
  const means = [said(property.markdownDescription ?? property.description), ...values]
    .join(' ')
    .replace(/`#([\w.]+)#`/g, '`$1`');
  return [`\`${name}\``, `\`${JSON.stringify(property.default)}\``, means];
});

const codes = Object.entries(properties['saysWho.severity'].properties)
  .filter(([code]) => !code.endsWith('*'))
  .map(([code, { description }]) => [`[\`${code}\`](docs/findings/${code}.md)`, said(description)]);

const TABLES = {
  findings: table(['finding', 'means'], codes),
  commands: table(['command', 'key'], commands),
  settings: table(['setting', 'default', 'what it does'], settings),
};
const readme = await readFile('README.md', 'utf8');
let written = readme;
for (const [name, rows] of Object.entries(TABLES)) {
  const [open, close] = [`<!-- ${name}: scripts/tables.mjs -->`, `<!-- /${name} -->`];
  const [from, to] = [written.indexOf(open), written.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for the ${name}: ${open} … ${close}`);
  written = `${written.slice(0, from + open.length)}\n${rows}\n${written.slice(to)}`;
}
if (!process.argv.includes('--check')) await writeFile('README.md', written);
else if (written !== readme) {
  console.error(
    'The tables of README.md are not those of package.json: node scripts/tables.mjs writes them anew.',
  );
  process.exitCode = 1;
}
