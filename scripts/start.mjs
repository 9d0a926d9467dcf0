// npm start: builds, packages, prints the reading of the first sample, and opens VS Code with the extension and our samples.
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { CACHE, ROOT } from './host/cache.mjs';
import { which } from './host/chromium.mjs';
import { run } from './host/run.mjs';
import { ARTICLES, HIDDEN, samples } from './host/samples.mjs';
import { getServer, installExtension, startServer, writeSettings } from './host/server.mjs';
import { Workbench } from './host/workbench.mjs';
import { build, makeVsix } from './package.mjs';

/** Ends when VS Code has answered, instead of with Ctrl-C. */
const once = process.argv.includes('--once') || process.env.CI === 'true';
const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const [sample] = samples();
const dataDir = path.join(CACHE, 'start');
const SETTINGS = { 'editor.wordWrap': 'on', 'files.exclude': HIDDEN };

/** Opens desktop VS Code in folders of its own, apart from the user's settings and extensions. */
async function openDesktop(code, vsix) {
  const own = { '--user-data-dir': 'user', '--extensions-dir': 'extensions' };
  const args = Object.entries(own).flatMap(([option, folder]) => [option, path.join(dataDir, folder)]);
  const settings = path.join(dataDir, 'user/User/settings.json');
  await mkdir(path.dirname(settings), { recursive: true });
  await writeFile(settings, JSON.stringify({ ...SETTINGS, 'workbench.startupEditor': 'none' }));
  await run(code, [...args, '--install-extension', vsix, '--force']);
  spawn(code, [...args, '--new-window', ARTICLES], { detached: true, stdio: 'ignore' }).unref();
  console.log('VS Code opens with our sample articles.');
}

/** Serves VS Code to a browser until Ctrl-C. */
async function openServer(vsix) {
  const server = await getServer();
  await writeSettings(dataDir, SETTINGS);
  await installExtension(server, dataDir, vsix);
  const { url, ended } = await startServer(server, dataDir);
  const address = `${url}?folder=${encodeURI(ARTICLES)}`;
  console.log(`\nVS Code ${server.version} with Says Who and our sample articles:\n\n  ${address}\n`);
  if (!screen) await picture(url);
  if (once) process.exit();
  const opener = { darwin: 'open', win32: 'explorer', linux: which('xdg-open') }[process.platform];
  if (screen && opener) spawn(opener, [address], { stdio: 'ignore' }).on('error', () => {});
  console.log('Open the address in a browser. Ctrl-C ends it.');
  await ended;
}

/** Where there is no screen: opens the first sample in a browser without a window, and takes a picture. */
async function picture(url) {
  const file = path.join(ROOT, 'out/start.png');
  try {
    const bench = await Workbench.open(url, ARTICLES);
    await bench.openFile(sample);
    await bench.openQuotes();
    await bench.until('its quotes are listed', async () => (await bench.quotes()).length > 0);
    await bench.screenshot(file);
    await bench.close();
    console.log(`There is no screen here; ${path.relative(process.cwd(), file)} shows how it looks.`);
  } catch (error) {
    console.log(`No picture of it could be taken: ${error.message}`);
    process.exitCode = 1;
  }
}

await build();
const { file } = await makeVsix();
const args = ['dist/cli.js', 'analyze', path.join('test/articles', sample)];
console.log((await run(process.execPath, args, { cwd: ROOT })).output);

const code = screen ? which('code') : undefined;
if (code) await openDesktop(code, file);
else await openServer(file);
