// npm start: builds, packages, prints the reading of the first sample, and opens VS Code with the extension and our samples.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { CACHE, ROOT } from './host/cache.mjs';
import { getChromium, which } from './host/chromium.mjs';
import { run } from './host/run.mjs';
import { getServer, installExtension, startServer, writeSettings } from './host/server.mjs';
import { build, makeVsix } from './package.mjs';

/** Ends when VS Code has answered, instead of with Ctrl-C. */
const once = process.argv.includes('--once') || process.env.CI === 'true';
const ARTICLES = path.join(ROOT, 'test/articles');
const dataDir = path.join(CACHE, 'start');

/** Opens desktop VS Code in folders of its own, apart from the user's settings and extensions. */
async function openDesktop(code, vsix) {
  const own = [
    '--user-data-dir',
    path.join(dataDir, 'user'),
    '--extensions-dir',
    path.join(dataDir, 'extensions'),
  ];
  await run(code, [...own, '--install-extension', vsix, '--force']);
  spawn(code, [...own, '--new-window', ARTICLES], { detached: true, stdio: 'ignore' }).unref();
  console.log('VS Code opens with our sample articles.');
}

/** Serves VS Code to a browser until Ctrl-C. */
async function openServer(vsix) {
  const server = await getServer();
  await writeSettings(dataDir, { 'editor.wordWrap': 'on' });
  await installExtension(server, dataDir, vsix);
  const { url, ended } = await startServer(server, dataDir);
  console.log(
    `\nVS Code ${server.version} with Says Who and our sample articles:\n\n  ${url}?folder=${encodeURI(ARTICLES)}\n`,
  );
  if (once) process.exit(0);
  const opener = { darwin: 'open', win32: 'explorer', linux: process.env.DISPLAY && which('xdg-open') }[
    process.platform
  ];
  if (opener)
    spawn(opener, [`${url}?folder=${encodeURI(ARTICLES)}`], { stdio: 'ignore' }).on('error', () => {});
  console.log('Open the address in a browser. Ctrl-C ends it.');
  await ended;
}

await build();
const { file } = await makeVsix();
const sample = readdirSync(ARTICLES).find((name) => /\.(txt|article)$/.test(name));
const { output } = await run(
  process.execPath,
  ['dist/cli.js', 'analyze', path.join('test/articles', sample)],
  { cwd: ROOT },
);
console.log(output);

const code =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
    ? undefined
    : which('code');
if (code) await openDesktop(code, file);
else {
  await getChromium().catch((error) => console.log(`(On this machine: ${error.message}.)`));
  await openServer(file);
}
