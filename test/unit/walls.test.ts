import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

/** The floors of the house, from the ground up: a file imports from its own floor or from those below it. */
const FLOORS = [
  ...['text', 'layout', 'reader', 'names', 'attribution', 'claims', 'kept', 'article', 'corpus'],
  ...['markup', 'catalogue', 'contract', 'report', 'reading-as-text', 'top'],
];
const MOST_LINES = 400;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));
const source = (file: string): string => readFileSync(path.join('src', file), 'utf8');

/** `text/parse.ts` is on the floor `text`, `article.ts` on `article`; the editor and the entry points are on top. */
function floorOf(file: string): string {
  const [first] = file.replace(/\.ts$/, '').split('/') as [string];
  return ['editor', 'extension', 'cli'].includes(first) ? 'top' : first;
}

/** What a file imports, types included. */
function importsOf(file: string): string[] {
  const pattern = /^\s*(?:import|export)\b[^;'"]*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...source(file).matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

const wrong = (file: string, fits: (module: string) => boolean): string[] =>
  importsOf(file)
    .filter((module) => !fits(module))
    .map((module) => `${file} imports ${module}`);

describe('the walls of the house', () => {
  it('has a floor for every file', () => {
    assert.deepEqual(
      files.filter((file) => !FLOORS.includes(floorOf(file))),
      [],
    );
  });

  it('imports run downward only', () => {
    const up = files.flatMap((file) =>
      wrong(file, (module) => {
        if (!module.startsWith('.')) return true;
        const target = path.posix.join(path.posix.dirname(file), module);
        return FLOORS.indexOf(floorOf(`${target}.ts`)) <= FLOORS.indexOf(floorOf(file));
      }),
    );
    assert.deepEqual(up, []);
  });

  it('only the editor knows VS Code', () => {
    const inside = (file: string): boolean => file.startsWith('editor/') || file === 'extension.ts';
    assert.deepEqual(
      files.filter((file) => !inside(file)).flatMap((file) => wrong(file, (module) => module !== 'vscode')),
      [],
    );
  });

  it('only the command line and the desktop worker know node', () => {
    const inside = (file: string): boolean => file === 'cli.ts' || file === 'editor/worker.node.ts';
    const node = (module: string): boolean => module.startsWith('node:') || builtinModules.includes(module);
    assert.deepEqual(
      files.filter((file) => !inside(file)).flatMap((file) => wrong(file, (module) => !node(module))),
      [],
    );
  });

  it(`no file has more than ${MOST_LINES} lines`, () => {
    assert.deepEqual(
      files.filter((file) => source(file).split('\n').length > MOST_LINES + 1),
      [],
    );
  });
});
