// The suite of test/host in a VS Code: on the desktop, in the server, or in the browser's own extension host.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shippedFiles } from '../package.mjs';
import { ROOT } from './cache.mjs';
import { ARTICLES, samples } from './samples.mjs';
import { getDesktop, runInDesktop } from './desktop.mjs';
import { askedOfPage, askedOfServer, watching } from './network.mjs';
import { runInPage } from './page.mjs';
import { getServer, startServer, writeSettings } from './server.mjs';
import { startWeb } from './web.mjs';

/** Opens every line by which the suite reports (see test/host/report.ts). */
const MARK = 'says-who-test ';

/**
 * Copies what the VSIX holds into out/NAME, where it can be run while dist/ is built again, and the bundle of test/SUITE into a folder
 * `test` in it (the browser only runs tests that lie below an extension). Gives the folder.
 */
export async function extensionFolder(name, suite = 'host') {
  const folder = path.join(ROOT, 'out', name);
  await rm(folder, { recursive: true, force: true });
  for (const file of await shippedFiles()) {
    await cp(path.join(ROOT, file), path.join(folder, file));
  }
  await cp(path.join(ROOT, 'out/test', suite), path.join(folder, 'test'), { recursive: true });
  return folder;
}

/** Makes out/NAME, a folder with our sample articles and files that are not articles. */
export async function workspaceFolder(name) {
  const folder = path.join(ROOT, 'out', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of samples()) await cp(path.join(ARTICLES, file), path.join(folder, file));
  await writeFile(
    path.join(folder, 'requirements.txt'),
    'numpy>=1.26\nrequests==2.31.0\n# "pinned" for now\npyyaml\n',
  );
  return folder;
}

/** What the suite said, as counts: `{ passed, failures }`; a suite that did not end is a failure, and so is each of `asked`, what was asked of the network. */
function read({ code, lines }, asked = []) {
  const reports = new Map();
  for (const line of lines) {
    const at = line.indexOf(MARK);
    if (at < 0) continue;
    const { value } = parsed(line.slice(at + MARK.length));
    if (value) reports.set(value.number, value);
  }
  const of = (state) => [...reports.values()].filter((each) => each.state === state);
  for (const { title } of of('note')) console.log(`  ${title}`);
  const failures = of('failed').map(({ title, error }) => `${title}: ${error}`);
  if (of('end').length === 0) {
    const last = [...reports.values()].at(-1);
    const where =
      last?.state === 'begun'
        ? `it hung, or broke, in “${last.title}”`
        : `the last lines were:\n${lines.slice(-15).join('\n')}`;
    failures.push(`the suite did not come to its end (exit code ${code}); ${where}`);
  }
  failures.push(...asked.map((each) => `nothing is asked of the network: ${each}`));
  return { passed: of('passed').length, failures };
}

/** The JSON value at the start of a line; the workbench adds a stack trace, or its styles, behind it. */
function parsed(text) {
  for (let end = text.lastIndexOf('}'); end >= 0; end = text.lastIndexOf('}', end - 1)) {
    try {
      return { value: JSON.parse(text.slice(0, end + 1)) };
    } catch {
      // Cut at an earlier brace.
    }
  }
  return {};
}

/** The host tests in desktop VS Code, where there is one, else in the server's; says which. */
export async function runHostSuite() {
  const extension = await extensionFolder('extension');
  const tests = path.join(extension, 'test');
  const folder = await workspaceFolder('workspace');
  const dataDir = path.join(ROOT, 'out/host-data');
  await rm(dataDir, { recursive: true, force: true });
  const desktop = await getDesktop();
  if (desktop.executable) {
    console.log(`  VS Code: desktop, ${desktop.name}`);
    return read(
      await runInDesktop({
        ...desktop,
        extensionDevelopmentPath: extension,
        extensionTestsPath: tests,
        folder,
        dataDir,
      }),
    );
  }
  const server = await getServer().catch((error) => {
    const why = `no desktop one (${desktop.reason}), and the server could not be fetched`;
    throw new Error(`no VS Code to test in: ${why}\n${error.message}`);
  });
  console.log(`  VS Code: server ${server.version} (no desktop VS Code: ${desktop.reason})`);
  await writeSettings(dataDir);
  return runInServer(server, { extension, folder, dataDir });
}

/** Runs the suite that `extensionFolder` has put beside an extension in the server, with a folder open. */
export async function runInServer(server, { extension, folder, dataDir }) {
  const log = path.join(ROOT, 'out/network.jsonl');
  await rm(log, { force: true });
  const { url, stop } = await startServer(server, dataDir, { driver: true, env: watching(log) });
  try {
    const payload = [
      ['extensionDevelopmentPath', `vscode-remote://remote${extension}`],
      ['extensionTestsPath', `vscode-remote://remote${path.join(extension, 'test')}`],
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
    const ran = await runInPage(`${url}?${query}`, MARK);
    return read(ran, await askedOfServer(log, extension));
  } finally {
    stop();
  }
}

/** The same suite in the browser's own extension host. */
export async function runBrowserSuite() {
  const extension = await extensionFolder('extension-web');
  const web = await startWeb({
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(extension, 'test/index.js'),
    folderPath: await workspaceFolder('workspace-web'),
  });
  try {
    const ran = await runInPage(web.url, MARK, { flags: ['--disable-web-security'] });
    return read(ran, askedOfPage(ran.requests, web.url));
  } finally {
    web.stop();
  }
}
