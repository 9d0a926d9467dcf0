// The VS Code server and its web workbench, from the npm package code-server; needs no compiler and no screen.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { cached } from './cache.mjs';
import { atEnd, freePort, npm, run } from './run.mjs';

const CODE_SERVER = 'code-server@4.139.1';

/** Stand-ins for two native modules: nobody reads their log files or needs their watchdog here, and they would need a compiler. */
const STUBS = {
  '@vscode/spdlog': `
class Logger { constructor(kind, name) { this.name = name; } getLevel() { return 2; } }
for (const name of ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'setLevel', 'clearFormatters', 'setPattern', 'flush', 'drop'])
  Logger.prototype[name] = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name) => new Logger('rotating', name);
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
`,
  '@vscode/native-watchdog': 'module.exports = { start() {}, exit(code) { process.exit(code || 0); } };\n',
};

/** Gets the server, from the cache or the npm registry: `{ node, main, version }`. */
export async function getServer() {
  const ownNode = Number(process.versions.node.split('.')[0]) === 24;
  if (!ownNode && process.platform !== 'linux') {
    throw new Error('the VS Code server needs Node 24 on this system: run this again with Node 24');
  }
  const nodePackage = `node-linux-${process.arch}`;
  const packages = ownNode ? [CODE_SERVER] : [CODE_SERVER, `${nodePackage}@24`];
  const folder = await cached('server', packages, async (made) => {
    const vscode = path.join(made, 'node_modules/code-server/lib/vscode');
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: vscode,
    });
    for (const [name, code] of Object.entries(STUBS)) {
      await writeFile(path.join(vscode, 'node_modules', name, 'index.js'), code);
    }
  });
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  const { version } = JSON.parse(await readFile(path.join(vscode, 'package.json'), 'utf8'));
  return {
    node: ownNode ? process.execPath : path.join(folder, 'node_modules', nodePackage, 'bin/node'),
    main: path.join(vscode, 'out/server-main.js'),
    version,
  };
}

const SETTINGS = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/** Writes the settings that a server with this data folder starts with. */
export async function writeSettings(dataDir, settings = {}) {
  const text = JSON.stringify({ ...SETTINGS, ...settings }, null, 2);
  for (const scope of ['User', 'Machine']) {
    await mkdir(path.join(dataDir, 'data', scope), { recursive: true });
    await writeFile(path.join(dataDir, 'data', scope, 'settings.json'), text);
  }
}

/** Installs a VSIX into the server's data folder, as a user does. */
export async function installExtension(server, dataDir, vsix) {
  const args = ['--accept-server-license-terms', '--server-data-dir', dataDir, '--install-extension', vsix];
  const { output } = await run(server.node, [server.main, ...args], { check: false });
  if (!/successfully installed/.test(output))
    throw new Error(`the VSIX could not be installed:\n${output.trim()}`);
}

/** Has VS Code take a language for its own, which extensions then speak: a language pack that translates nothing of VS Code itself. */
async function standIn(dataDir, language) {
  const vscode = path.join(dataDir, 'language.json');
  const extensions = [{ extensionIdentifier: { id: 'says-who.stand-in' }, version: '1.0.0' }];
  const pack = { hash: 'stand-in', label: language, extensions, translations: { vscode } };
  await writeFile(vscode, JSON.stringify({ version: '1.0.0', contents: {} }));
  await mkdir(path.join(dataDir, 'data'), { recursive: true });
  await writeFile(path.join(dataDir, 'data/languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/**
 * Starts the server and waits until it answers. `driver`: with VS Code's own test driver, without which the workbench ignores
 * extensions and tests named in the address; `env`: more of its environment; `language`: the one that extensions speak, where it is not English. Gives `{ url, stop, ended }`; `ended` resolves when the server is gone.
 */
export async function startServer(server, dataDir, { driver = false, port, env, language } = {}) {
  port ??= await freePort();
  await mkdir(dataDir, { recursive: true });
  if (language) await standIn(dataDir, language);
  const args = [
    ...[
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--accept-server-license-terms',
    ],
    ...[
      '--telemetry-level',
      'off',
      '--server-data-dir',
      dataDir,
      ...(driver ? ['--enable-smoke-test-driver'] : []),
      ...(language ? ['--locale', language] : []),
    ],
  ];
  const child = spawn(server.node, [server.main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const log = createWriteStream(path.join(dataDir, 'server.log'));
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const stop = atEnd(() => child.kill());
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null)
      throw new Error(`the VS Code server ended at once: see ${dataDir}/server.log`);
    const answer = await fetch(`${url}version`).catch(() => null);
    if (answer?.ok) return { url, stop, ended };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('the VS Code server did not answer within 30 seconds');
}
