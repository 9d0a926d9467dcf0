import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import keptSchema from '../../../syntaxes/says-who.schema.json';
import type { Linted } from '../../../src/cli/lint-formats';
import { ajv, isSarif } from './sarif';

const CLI = path.resolve(process.env.SAYS_WHO_CLI ?? 'dist/cli.js');
const STORY = `The old harbor bridge will close for six weeks, the town council said on Monday.

"We cannot wait for another winter," said Mayor Imogen Pell, who took office in May.

Shopkeepers have begun to lay in stores for the winter, and the school will open an hour later.

"Nobody ever asked the people who live on this side about any of this."

The bridge was built in 1931 and was last painted in 1998.
`;
const ASKED = '"Nobody ever asked the people who live on this side about any of this."';
/** Whatever level the code has by itself. */
const WARN = ['--severity', 'quote/unattributed=warning'];
const HERE = { file: 'bridge.txt', code: 'quote/unattributed', sentence: ASKED };

describe('says-who lint', () => {
  let folder: string;
  const file = (name: string, content: string): string => {
    const at = path.join(folder, name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, content);
    return at;
  };
  const lint = (...args: string[]): Promise<{ out: string; err: string; exit: number | null }> =>
    new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [CLI, 'lint', '--reader', 'rules', ...args],
        { cwd: folder },
        (error, out, err) => resolve({ out, err, exit: error ? Number(error.code) : 0 }),
      );
      child.stdin?.end(STORY);
    });
  /** What is reported of each text, with any number of warnings allowed. */
  const linted = async (...args: string[]): Promise<Linted[]> =>
    JSON.parse((await lint('--format', 'json', '--max-warnings', '-1', ...args)).out) as Linted[];
  const codes = (all: Linted[]): string[] =>
    all
      .flatMap(({ findings }) => findings.map(({ code }) => code))
      .filter((code) => code.startsWith('quote/'));
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'says-who-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('prints a line for each finding, and what there is in all', async () => {
    file('bridge.txt', STORY);
    const { out, err, exit } = await lint(...WARN, 'bridge.txt');
    assert.match(out, /^bridge\.txt\n/);
    assert.match(out, /\n {2}7:1 +warning +quote\/unattributed +Nobody is shown to have said/);
    assert.match(out, /\nerrors: 0, warnings: 1, information: \d+, hints: 0; articles: 1; ignored: 0; /);
    assert.deepEqual({ err, exit }, { err: '', exit: 1 });
  });

  it('ends with 0 up to the limit, with 1 beyond it, with 2 where it was not understood, with 3 where something could not be read', async () => {
    file('bridge.txt', STORY);
    const exit = async (...args: string[]): Promise<number | null> => (await lint(...WARN, ...args)).exit;
    assert.equal(await exit('bridge.txt'), 1);
    assert.equal(await exit('--max-warnings', '1', 'bridge.txt'), 0);
    assert.equal(await exit('--max-warnings', '-1', 'bridge.txt'), 0);
    assert.equal(await exit('--severity', 'quote/unattributed=information', 'bridge.txt'), 0);
    assert.equal(await exit('bridge.txt', 'no-such-file'), 3);
    assert.equal(await exit('--max-warnings', '1', 'bridge.txt', 'no-such-file'), 3);
    for (const wrong of [
      ...[[], ['--max-warnings', 'few', 'bridge.txt'], ['--format', 'xml', 'bridge.txt']],
      ...[
        ['--severity', 'loud', 'bridge.txt'],
        ['--severity', 'quote/*=loud', 'bridge.txt'],
        ['--input', 'jsonl', '-'],
      ],
    ])
      assert.equal(await exit(...wrong), 2, wrong.join(' '));
  });

  it('reports what is not below a level', async () => {
    file('bridge.txt', STORY);
    assert.deepEqual(codes(await linted('--severity', 'error', 'bridge.txt')), []);
    const raised = ['--severity', 'error', '--severity', 'quote/unattributed=error'];
    assert.deepEqual(codes(await linted(...raised, 'bridge.txt')), ['quote/unattributed']);
    assert.deepEqual(codes(await linted('--severity', '*=off', 'bridge.txt')), []);
  });

  it('reads standard input', async () => {
    const [only] = await linted(...WARN, '-');
    assert.equal(only.file, null);
    assert.deepEqual(codes([only]), ['quote/unattributed']);
  });

  it('takes what git does not ignore, and of plain text what reads as news', async () => {
    mkdirSync(path.join(folder, '.git/info'), { recursive: true });
    file('.git/info/exclude', 'private.txt\n');
    file('.gitignore', '/drafts/\n*.md\n!kept.md\n');
    file('stories/.gitignore', 'old-*\n!old-bridge.txt\n');
    for (const name of [
      'a.txt',
      'b.article',
      'c.md',
      'kept.md',
      'private.txt',
      'drafts/d.txt',
      'node_modules/e.txt',
    ])
      file(name, STORY);
    for (const name of [
      'stories/f.txt',
      'stories/old-f.txt',
      'stories/old-bridge.txt',
      'stories/deep/old-g.txt',
    ])
      file(name, STORY);
    file('list.txt', 'numpy>=1.26\nrequests==2.31.0\n');
    const names = async (...args: string[]): Promise<string[]> =>
      (await linted(...args)).filter(({ read }) => read).map(({ file: name }) => String(name));
    assert.deepEqual(await names('.'), [
      'a.txt',
      'b.article',
      'kept.md',
      'stories/f.txt',
      'stories/old-bridge.txt',
    ]);
    // From a folder inside the repository too.
    assert.deepEqual(await names('stories'), ['stories/f.txt', 'stories/old-bridge.txt']);
    // What is named is taken.
    assert.deepEqual(await names('drafts/d.txt', 'list.txt'), ['drafts/d.txt', 'list.txt']);
    assert.deepEqual(await names('drafts'), ['drafts/d.txt']);
  });

  it('reads Markdown without its markup', async () => {
    file(
      'a.md',
      STORY.replace('Imogen Pell', '[Imogen Pell](https://pell.example)').replace('"Nobody', '> "Nobody'),
    );
    const [{ findings }] = await linted(...WARN, 'a.md');
    assert.ok(
      findings.some(({ code, line, column }) => code === 'quote/unattributed' && line === 7 && column === 3),
    );
  });

  describe('honours the nearest .says-who.json', () => {
    const kept = (value: object, name = '.says-who.json'): string => file(name, JSON.stringify(value));

    it('ignores a finding, a code in an article; analyze does too', async () => {
      file('bridge.txt', STORY);
      kept({ ignored: [HERE] });
      const [only] = await linted('bridge.txt');
      assert.deepEqual(codes([only]), []);
      assert.equal(only.ignored, 1);
      assert.match((await lint('bridge.txt')).out, /ignored: 1;/);
      assert.equal((await lint('bridge.txt')).exit, 0);
      kept({ ignored: [{ file: 'bridge.txt', code: 'quote/unattributed' }] });
      assert.deepEqual(codes(await linted('bridge.txt')), []);
    });

    it('names a speaker', async () => {
      file('bridge.txt', STORY);
      kept({ speakers: [{ file: 'bridge.txt', quotation: ASKED, speaker: 'Owen Strand' }] });
      assert.deepEqual(codes(await linted('bridge.txt')), []);
    });

    it('has levels, before which --severity counts', async () => {
      file('bridge.txt', STORY);
      kept({ severity: { 'quote/*': 'off' } });
      assert.deepEqual(codes(await linted('bridge.txt')), []);
      assert.deepEqual(codes(await linted('--severity', 'quote/*=error', 'bridge.txt')), [
        'quote/unattributed',
      ]);
    });

    it('upwards from the article, wherever it is called from', async () => {
      file('stories/may/bridge.txt', STORY);
      kept({ ignored: [{ ...HERE, file: 'stories/may/bridge.txt' }] });
      assert.deepEqual(codes(await linted('stories')), []);
      kept({}, 'stories/.says-who.json');
      assert.deepEqual(codes(await linted(...WARN, 'stories')), ['quote/unattributed']);
    });

    it('tells the place of what is wrong, and goes on', async () => {
      file('bridge.txt', STORY);
      file('.says-who.json', `{\n  "ignored": [\n    { "file": "a" "code": "b" }\n  ]\n}`);
      const first = await lint(...WARN, 'bridge.txt');
      let { err, exit } = first;
      assert.match(first.out, /quote\/unattributed/);
      assert.match(err, /^says-who: \.says-who\.json:3:19: This is not JSON/);
      assert.equal(exit, 3);

      file('.says-who.json', '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n');
      ({ err, exit } = await lint('bridge.txt'));
      assert.match(err, /^says-who: \.says-who\.json:1:1: A conflict that git has left/);
      assert.equal(exit, 3);

      kept({ ignored: [HERE, 3, { file: 'bridge.txt', code: 'quote/spelling' }] });
      ({ err, exit } = await lint('bridge.txt'));
      assert.match(err, /Expected an object/);
      assert.match(err, /No finding has the code “quote\/spelling”/);
      assert.equal(exit, 0, 'the others count');
    });

    it('that is a link, a folder, or may not be read', async () => {
      file('bridge.txt', STORY);
      file('shared.json', JSON.stringify({ ignored: [HERE] }));
      symlinkSync('shared.json', path.join(folder, '.says-who.json'));
      assert.deepEqual(codes(await linted('bridge.txt')), []);
      rmSync(path.join(folder, '.says-who.json'));
      mkdirSync(path.join(folder, '.says-who.json'));
      const { err, exit } = await lint('bridge.txt');
      assert.match(err, /^says-who: \.says-who\.json could not be read: /);
      assert.equal(exit, 3);
      rmSync(path.join(folder, '.says-who.json'), { recursive: true });
      // Root may read everything.
      if (process.getuid?.() === 0) return;
      kept({ ignored: [HERE] });
      chmodSync(path.join(folder, '.says-who.json'), 0);
      assert.match((await lint('bridge.txt')).err, /you may not read it/);
    });
  });

  describe('as', () => {
    it('SARIF 2.1.0, valid by its schema', async () => {
      file('a, b:50 %.txt', STORY);
      file('stories/ü.txt', STORY);
      file('empty.article', '');
      for (const given of [['.'], ['empty.article'], ['-']]) {
        const { out } = await lint('--format', 'sarif', ...given);
        isSarif(JSON.parse(out));
      }
      const { runs } = JSON.parse(
        (await lint('--format', 'sarif', ...WARN, '--severity', 'warning', '.')).out,
      ) as {
        runs: { results: SarifResult[]; tool: { driver: { rules: { id: string }[] } } }[];
      };
      const [{ results, tool }] = runs;
      assert.deepEqual(
        results.map(({ locations: [{ physicalLocation: place }] }) => place.artifactLocation.uri),
        ['a%2C%20b%3A50%20%25.txt', 'stories/%C3%BC.txt'],
      );
      const [result] = results;
      assert.deepEqual(result.locations[0].physicalLocation.region, {
        ...{ startLine: 7, startColumn: 1, endLine: 7, endColumn: ASKED.length + 1 },
      });
      assert.equal(result.level, 'warning');
      assert.equal(tool.driver.rules[result.ruleIndex].id, 'quote/unattributed');
      assert.equal(result.partialFingerprints['wording/v1'], results[1].partialFingerprints['wording/v1']);
    });

    it('notes of a workflow, in which nothing of the text can pass for a command', async () => {
      file('a,b.txt', STORY.replace('Nobody ever', 'Nobody 100%::error::'));
      const { out } = await lint('--format', 'github', ...WARN, '--severity', 'warning', 'a,b.txt');
      const lines = out.trimEnd().split('\n');
      assert.equal(lines.length, 1);
      assert.match(
        lines[0],
        /^::warning file=a%2Cb\.txt,line=7,endLine=7,col=1,endColumn=\d+,title=quote\/unattributed::/,
      );
      assert.match(lines[0], /100%25::error/);
    });

    it('every .says-who.json that is written is valid by the schema that the editor has', () => {
      const valid = ajv.compile(keptSchema);
      assert.ok(
        valid(JSON.parse(readFileSync('test/lint/.says-who.json', 'utf8'))),
        JSON.stringify(valid.errors),
      );
      assert.ok(!valid({ ignored: [{ code: 'source/vague' }] }));
      assert.ok(!valid({ speakers: [{ file: 'a', quotation: 'b' }] }));
      assert.ok(!valid({ speakers: [{ file: 'a', quotation: 'b', speaker: 'c', quote: false }] }));
    });
  });
});

interface SarifResult {
  level: string;
  ruleIndex: number;
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
  partialFingerprints: Record<string, string>;
}
