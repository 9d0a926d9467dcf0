import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { CODES } from '../../src/claims/types';

const readme = readFileSync('README.md', 'utf8');

describe('the README tells of', () => {
  it('every setting', () => {
    for (const setting of manifest.contributes.configuration.flatMap((each) =>
      Object.keys(each.properties),
    )) {
      assert.ok(readme.includes(`\`${setting}\``), setting);
    }
  });

  it('every command of the palette', () => {
    const never = manifest.contributes.menus.commandPalette.filter(({ when }) => when === 'false');
    const hidden = new Set(never.map(({ command }) => command));
    for (const { command } of manifest.contributes.commands) {
      assert.equal(readme.includes(`\`${command}\``), !hidden.has(command), command);
    }
  });

  it('both in tables that package.json makes', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/tables.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('every finding, each of which has its page', () => {
    for (const code of CODES) {
      assert.ok(readme.includes(`[\`${code}\`](docs/findings/${code}.md)`), code);
      assert.ok(existsSync(`docs/findings/${code}.md`), code);
    }
  });
});
