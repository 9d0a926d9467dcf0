// The packaged extension in a VS Code server with files of ours: for pictures.
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './cache.mjs';
import { getServer, installExtension, startServer, writeSettings } from './server.mjs';
import { build, makeVsix } from '../package.mjs';

/**
 * Builds, packages and serves; `files` are copied into the folder that is served. Gives `{ url, folder, settings, stop }`: `settings` writes settings that hold at once;
 * `name` keeps the folders of two scripts apart.
 */
export async function servePackaged(name, files) {
  const [folder, dataDir] = [path.join(ROOT, 'out', name), path.join(ROOT, 'out', `${name}-data`)];
  for (const each of [folder, dataDir]) await rm(each, { recursive: true, force: true });
  for (const file of files) await cp(file, path.join(folder, path.basename(file)));
  await build();
  const { file: vsix } = await makeVsix();
  const server = await getServer();
  const settings = (more = {}) =>
    writeSettings(dataDir, {
      'editor.wordWrap': 'on',
      'editor.minimap.enabled': false,
      'window.autoDetectColorScheme': true,
      ...more,
    });
  await settings();
  await installExtension(server, dataDir, vsix);
  return { folder, settings, ...(await startServer(server, dataDir)) };
}
