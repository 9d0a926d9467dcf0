// Desktop VS Code: named by the environment, or downloaded by @vscode/test-electron; and a screen for it.
import process from 'node:process';
import { which } from './chromium.mjs';
import { CACHE } from './cache.mjs';
import { run } from './run.mjs';

/** Milliseconds that VS Code's update server has to answer in. */
const PATIENCE = 5_000;

/** Whether a window can be opened here: `direct`, through `xvfb`, or null. */
function screen() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return 'direct';
  return which('xvfb-run') ? 'xvfb' : null;
}

/** A desktop VS Code that can be started here: `{ executable, name }`; else `{ reason }`. */
export async function getDesktop() {
  const named = process.env.SAYS_WHO_VSCODE ?? process.env.VSCODE_EXECUTABLE;
  if (!screen()) return { reason: 'no screen, and no xvfb-run' };
  if (named) return { executable: named, name: named };
  const releases = 'https://update.code.visualstudio.com/api/releases/stable';
  const answer = await fetch(releases, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => null);
  if (!answer?.ok) return { reason: 'the update server of VS Code did not answer' };
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const executable = await downloadAndUnzipVSCode({ cachePath: CACHE });
  return { executable, name: executable };
}

/** Runs an extension's tests in desktop VS Code: `{ code, lines }`. */
export async function runInDesktop({
  executable,
  extensionDevelopmentPath,
  extensionTestsPath,
  folder,
  dataDir,
}) {
  const args = [
    ...[
      folder,
      `--extensionDevelopmentPath=${extensionDevelopmentPath}`,
      `--extensionTestsPath=${extensionTestsPath}`,
    ],
    ...[`--user-data-dir=${dataDir}/user`, `--extensions-dir=${dataDir}/extensions`, '--disable-extensions'],
    ...[
      '--disable-workspace-trust',
      '--skip-welcome',
      '--skip-release-notes',
      '--disable-updates',
      '--disable-gpu',
    ],
    ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  ];
  const command = screen() === 'xvfb' ? ['xvfb-run', '-a', executable] : [executable];
  const { code, output } = await run(command[0], [...command.slice(1), ...args], {
    check: false,
    timeout: 600_000,
  });
  return { code, lines: output.split('\n') };
}
