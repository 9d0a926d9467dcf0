// What every walk through the installed VSIX in the server's VS Code shares.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../../scripts/host/cache.mjs';
import { getServer, installExtension, startServer, writeSettings } from '../../scripts/host/server.mjs';
import { workspaceFolder } from '../../scripts/host/suite.mjs';

const PICTURES = path.join(ROOT, 'out/walk');

/**
 * A server with the VSIX installed into a fresh profile, as `{ url, folder, settings, installed, stop }`: `settings` writes the settings that the next
 * page opens with; `installed` is how long installing took, in milliseconds. `language`: the one that it speaks, where it is not English.
 */
export async function serveInstalled(name, language) {
  const dataDir = path.join(ROOT, `out/${name}-data`);
  await rm(dataDir, { recursive: true, force: true });
  const folder = await workspaceFolder(`${name}-workspace`);
  const server = await getServer();
  const settings = (more = {}) =>
    writeSettings(dataDir, { 'editor.wordWrap': 'on', 'files.autoSave': 'off', ...more });
  await settings();
  const began = performance.now();
  await installExtension(server, dataDir, path.join(ROOT, 'says-who.vsix'));
  const installed = performance.now() - began;
  return { ...(await startServer(server, dataDir, { language })), folder, settings, installed };
}

/**
 * Takes steps in order, each one test; one that fails ends the walk: `{ passed, failures, times }`, times in milliseconds. A picture of every step comes
 * to out/walk/NAME.
 */
export async function take(name, bench, steps) {
  const pictures = path.join(PICTURES, name);
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const titles = Object.keys(steps);
  const times = {};
  for (const [at, title] of titles.entries()) {
    const picture = path.join(pictures, `${at + 1}-${title.replaceAll(/[^\w]+/g, '-')}.png`);
    try {
      const began = performance.now();
      await steps[title](bench);
      times[title] = performance.now() - began;
    } catch (error) {
      const message = `${title}: ${error.message} (see ${path.relative(ROOT, picture)})`;
      const left = titles.slice(at + 1).map((each) => `${each}: not reached`);
      return { passed: at, failures: [message, ...left], times };
    } finally {
      await bench.screenshot(picture);
    }
  }
  return { passed: titles.length, failures: [], times };
}

/** What several walks came to, as one. */
export const together = (...taken) => ({
  passed: taken.reduce((sum, { passed }) => sum + passed, 0),
  failures: taken.flatMap(({ failures }) => failures),
});

export function expect(text, pattern) {
  if (!pattern.test(text)) throw new Error(`expected ${pattern} in: ${text}`);
}

export function expectNone(rows, pattern) {
  const found = rows.filter((row) => pattern.test(row));
  if (found.length > 0) throw new Error(`expected nothing like ${pattern}, found: ${found.join(' | ')}`);
}
