import 'mocha/mocha.js';
import { report } from './report';

/** Read after mocha has put `describe` and `it` in place; in the order in which they run. */
const SUITES = [
  () => import('./reader'),
  () => import('./hover'),
  () => import('./newcomer'),
  () => import('./quotes'),
  () => import('./places'),
  () => import('./sources'),
  () => import('./findings'),
  () => import('./documents'),
  () => import('./elsewhere'),
  () => import('./kept/ignores'),
  () => import('./kept/speakers'),
  () => import('./kept/file'),
  () => import('./kept/bad-file'),
  () => import('./kept/elsewhere'),
  () => import('./typing'),
  () => import('./bad-input'),
  () => import('./last'),
];

/** Runs every test in this VS Code's extension host; throws when one fails. Called by VS Code (`extensionTestsPath`). */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000 });
  mocha.reporter(class {} as unknown as Mocha.ReporterConstructor);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of SUITES) await load();
  await new Promise<void>((resolve, reject) => {
    const runner = Mocha.prototype.run.call(mocha, (failures: number) => {
      report({ state: 'end', title: '' });
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    runner.on('test', (test: Mocha.Test) => report({ state: 'begun', title: test.fullTitle() }));
    runner.on('pass', (test: Mocha.Test) => report({ state: 'passed', title: test.fullTitle() }));
    runner.on('pending', (test: Mocha.Test) =>
      report({ state: 'note', title: `left out: ${test.fullTitle()}` }),
    );
    runner.on('fail', (test: Mocha.Runnable, error: Error) =>
      report({
        state: 'failed',
        title: test.fullTitle(),
        error: String(error?.message ?? error).slice(0, 1000),
      }),
    );
  });
}
