// The workbench in a browser page, and an extension's tests run in it.
import { getChromium, launch } from './chromium.mjs';

/**
 * Opens the page, in which VS Code runs an extension's tests, and waits for their end: gives `{ code, lines }`, the exit code and
 * what was printed; code is 1 when the tests did not end within `timeout` ms.
 */
export async function runInPage(url, { timeout = 240_000, flags = [], onLine = () => {} } = {}) {
  const browser = await launch(await getChromium(), flags);
  const lines = [];
  const add = (line) => {
    lines.push(line);
    onLine(line);
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = new Promise((resolve) =>
      page.exposeFunction('codeAutomationExit', resolve).catch(() => resolve(1)),
    );
    await page.exposeFunction('codeAutomationLog', (_kind, parts) => add(parts.map(String).join(' ')));
    page.on('console', (message) => add(message.text()));
    await page.goto(url);
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(() => resolve(`not ended after ${timeout / 1000} s`), timeout);
    });
    const end = await Promise.race([ended, late]);
    clearTimeout(timer);
    if (typeof end === 'string') add(end);
    return { code: typeof end === 'number' ? end : 1, lines };
  } finally {
    await browser.close();
  }
}
