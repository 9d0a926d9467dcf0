import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import manifest from '../../package.json';
import { CODES } from '../../src/claims/types';
import { isSarif } from './cli/sarif';

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

  it('a workflow that can be built, and whose commands run as they stand', function () {
    this.timeout(60_000);
    const steps = [...readme.matchAll(/^ +- run: ([^#\n]+)/gm)].map(([, command]) => command.trim());
    const [build, ...lints] = steps;
    const { build: script } = manifest.scripts;
    assert.ok(script && build.includes('npm ci && npm run build'));
    assert.ok(build.includes(`${manifest.repository.url} ../says-who`));
    const root = mkdtempSync(path.join(tmpdir(), 'says-who-'));
    try {
      const folder = path.join(root, 'newsroom');
      mkdirSync(path.join(folder, 'stories'), { recursive: true });
      symlinkSync(process.cwd(), path.join(root, 'says-who'));
      cpSync('test/articles/02-budget-anonymous.txt', path.join(folder, 'stories/budget.txt'));
      const ran = lints.map((command) =>
        spawnSync('bash', ['-ec', command], { cwd: folder, encoding: 'utf8' }),
      );
      assert.deepEqual(
        ran.map(({ status, stderr }) => [status, stderr]),
        [
          [1, ''],
          [0, ''],
        ],
      );
      assert.match(ran[0].stdout, /^::warning file=stories\/budget\.txt,line=\d+,/m);
      const file = /sarif_file: (\S+)/.exec(readme)?.[1] ?? '';
      const log = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
        runs: { results: unknown[] }[];
      };
      isSarif(log);
      assert.ok(log.runs[0].results.length > 0);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
