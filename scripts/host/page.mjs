// An extension's tests run in the workbench in a browser page.
import { getChromium, launch } from './chromium.mjs';

/**
 * Opens the page, in which VS Code runs an extension's tests, and waits for their end: gives `{ code, lines, requests }`, the exit code,
 * what was printed, and the addresses that the page and its workers asked for. Code is 1 when they did not end, and no line with `mark` in it was printed for `patience` ms.
 */
export async function runInPage(url, mark, { patience = 180_000, flags = [] } = {}) {
  const browser = await launch(await getChromium(), flags);
  const lines = [];
  const requests = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('request', (request) => requests.push(request.url()));
    const code = new Promise((resolve) => {
      let timer = setTimeout(resolve, patience, 1);
      const add = (line) => {
        lines.push(line);
        if (!line.includes(mark)) return;
        clearTimeout(timer);
        timer = setTimeout(resolve, patience, 1);
      };
      page.on('console', (message) => add(message.text()));
      const gates = [
        page.exposeFunction('codeAutomationLog', (_kind, parts) => add(parts.map(String).join(' '))),
        page.exposeFunction('codeAutomationExit', (given) => {
          clearTimeout(timer);
          resolve(given);
        }),
      ];
      Promise.all(gates)
        .then(() => page.goto(url))
        .catch((error) => {
          lines.push(error.message);
          resolve(1);
        });
    });
    return { code: await code, lines, requests };
  } finally {
    await browser.close();
  }
}
