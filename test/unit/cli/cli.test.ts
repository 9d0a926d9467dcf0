import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ArticleData } from '../../../src/contract';
import { version } from '../../../package.json';

const CLI = path.resolve('dist/cli.js');
const STORY = '“The harbour froze before anybody had thought of the ducks,” said Mayor Odile Marchetti.\n';

/** Runs the command line as it ships, or where a test has put it. */
function saysWho(
  args: string[],
  input: string | Buffer = '',
  cli = CLI,
): Promise<{ out: string; err: string; exit: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args]);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (words: string) => (out += words));
    child.stderr.setEncoding('utf8').on('data', (words: string) => (err += words));
    child.on('close', (exit) => resolve({ out, err, exit }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
/** `analyze` by rules. */
const analyze = (args: string[], input?: string | Buffer) =>
  saysWho(['analyze', '--reader', 'rules', ...args], input);
const objects = (out: string): ArticleData[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ArticleData);

describe('says-who analyze', () => {
  let folder: string;
  const file = (name: string, content: string | Buffer): string => {
    const at = path.join(folder, name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, content);
    return at;
  };
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'says-who-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('prints a reading for people', async () => {
    const { out, err, exit } = await analyze([file('a.txt', STORY)]);
    assert.match(out, /WHO IS NAMED\n.*Odile Marchetti/);
    assert.match(
      out,
      /Odile Marchetti.*: “The harbour froze before anybody had thought of the ducks,” \[direct/,
    );
    assert.deepEqual({ err, exit }, { err: '', exit: 0 });
  });

  it('prints one object a line with --format jsonl', async () => {
    const at = file('a.txt', STORY);
    const [article] = objects((await analyze(['--format', 'jsonl', at])).out);
    assert.equal(article.version, 1);
    assert.equal(article.file, at);
    assert.equal(article.reader, 'rules');
    const [said] = article.attributions;
    assert.equal(said.speaker, 'Odile Marchetti');
    assert.equal(said.kind, 'direct');
    assert.equal(STORY.slice(said.content[0].start, said.content[0].end).startsWith('“The harbour'), true);
    assert.equal(article.quotations[0].attribution, 0);
    assert.equal(article.quotations[0].parent, null);
    assert.equal(said.channel, null);
  });

  it('tells by what way words came, and who declined', async () => {
    const text =
      'Mayor Odile Marchetti told reporters that the ducks were safe. The engineer Owen Strand declined to comment.\n';
    const [article] = objects((await analyze(['--format', 'jsonl', file('a.txt', text)])).out);
    const { channel } = article.attributions[0];
    assert.deepEqual(
      [channel?.kind, text.slice(channel?.start, channel?.end)],
      ['reporters', 'told reporters'],
    );
    assert.deepEqual(
      article.declined.map(({ start, end, speaker }) => [speaker, text.slice(start, end)]),
      [['Owen Strand', 'declined to comment']],
    );
    const { out } = await analyze([file('b.txt', text)]);
    assert.match(out, /reporters “told reporters”/);
    assert.match(out, /WHO DID NOT SAY\n.*Owen Strand.*“declined to comment”/);
  });

  it('prints one array with --format json, however many texts there are', async () => {
    const given = [file('a.txt', STORY), file('b.txt', '')];
    const { out } = await analyze(['--format', 'json', ...given]);
    assert.deepEqual(
      (JSON.parse(out) as ArticleData[]).map((each) => each.file),
      given,
    );
    assert.deepEqual(JSON.parse((await analyze(['--format', 'json', folder + '/no'])).out), []);
  });

  it('reads every article below a folder, in order', async () => {
    for (const name of ['b.article', 'a/z.txt', 'c.md', 'd.json', '.hidden.txt', 'node_modules/e.txt'])
      file(name, STORY);
    const { out } = await analyze(['--format', 'jsonl', folder]);
    assert.deepEqual(
      objects(out).map((each) => path.relative(folder, String(each.file)).replaceAll('\\', '/')),
      ['a/z.txt', 'b.article', 'c.md'],
    );
  });

  it('reads standard input', async () => {
    const [article] = objects((await analyze(['--format', 'jsonl', '-'], STORY)).out);
    assert.equal(article.file, null);
    assert.equal(article.attributions[0].speaker, 'Odile Marchetti');
  });

  it('keeps a byte order mark and line ends, and counts them', async () => {
    const text = `\ufeff${STORY.replace('\n', '\r\n')}\r\n${STORY}`;
    const [article] = objects((await analyze(['--format', 'jsonl', file('a.txt', text)])).out);
    assert.deepEqual(
      article.quotations.map(({ start, end }) => text.slice(start, end).slice(0, 4)),
      ['“The', '“The'],
    );
  });

  it('reads Windows-1252 where the bytes are not UTF-8', async () => {
    const bytes = Buffer.from(STORY.replace('“', '\x93').replace('”', '\x94'), 'latin1');
    const [article] = objects((await analyze(['--format', 'jsonl', file('a.txt', bytes)])).out);
    assert.equal(article.attributions[0].speaker, 'Odile Marchetti');
  });

  it('answers lines of JSON in their order, one line each', async () => {
    const lines = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text: STORY.repeat(id % 7) }));
    const { out, exit } = await analyze(['--input', 'jsonl', '--format', 'jsonl', '-'], lines.join('\n'));
    assert.deepEqual(
      objects(out).map(({ id }) => id),
      lines.map((_, id) => id),
    );
    assert.equal(exit, 0);
  });

  it('tells of a bad line, leaves it out, and loses nothing else', async () => {
    const input = [
      '{"id":"a","text":"One."}',
      '{oops',
      '',
      '{"id":"b"}',
      '{"id":"c","text":"A\u2028B."}',
    ].join('\n');
    const { out, err, exit } = await analyze(['--input', 'jsonl', '--format', 'jsonl', '-'], input);
    assert.deepEqual(
      objects(out).map(({ id }) => id),
      ['a', 'c'],
    );
    assert.equal(
      err,
      'says-who: line 2 of standard input was left out: it is not JSON.\n' +
        'says-who: line 4 of standard input was left out: it has no "text" that is a string.\n',
    );
    assert.equal(exit, 3);
  });

  it('tells of a file that cannot be read, and reads the others', async () => {
    const { out, err, exit } = await analyze(['--format', 'jsonl', 'no-such-file', file('a.txt', STORY)]);
    assert.equal(objects(out).length, 1);
    assert.equal(err, 'says-who: no-such-file could not be read: there is no such file or folder.\n');
    assert.equal(exit, 3);
  });

  it('answers empty and binary files', async () => {
    const given = [
      file('a.txt', ''),
      file('b.txt', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256))),
    ];
    const { out, exit } = await analyze(['--format', 'jsonl', ...given]);
    assert.equal(objects(out).length, 2);
    assert.equal(exit, 0);
  });

  it('lets nothing in an article steer the terminal', async () => {
    const { out } = await analyze([file('a.txt', STORY.replace('froze', '\x1b[31mfroze'))]);
    assert.ok(!out.includes('\x1b'));
  });

  it('ends quietly when its reader has had enough', async () => {
    const child = spawn(process.execPath, [
      CLI,
      'analyze',
      '--reader',
      'rules',
      '--input',
      'jsonl',
      '--format',
      'jsonl',
      '-',
    ]);
    let err = '';
    child.stderr.on('data', (words: Buffer) => (err += words.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${JSON.stringify({ id: 1, text: STORY.repeat(50) })}\n`.repeat(200));
    const exit = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual({ err, exit }, { err: '', exit: 0 });
  });

  it('says that rules read where the model cannot be had, and only then', async () => {
    const alone = file('cli.js', readFileSync(CLI));
    const at = file('a.txt', STORY);
    const auto = await saysWho(['analyze', at], '', alone);
    assert.match(auto.out, /reader: rules\n/);
    assert.deepEqual(
      { err: auto.err, exit: auto.exit },
      {
        err: 'says-who: the model could not be had: its files are not beside this program. Rules read instead.\n',
        exit: 0,
      },
    );
    assert.equal((await saysWho(['analyze', '--reader', 'rules', at], '', alone)).err, '');
  });

  it('reads by the model or not at all where that was asked for', async () => {
    const alone = file('cli.js', readFileSync(CLI));
    assert.deepEqual(await saysWho(['analyze', '--reader', 'model', file('a.txt', STORY)], '', alone), {
      out: '',
      err: 'says-who: the model could not be had: its files are not beside this program.\n',
      exit: 3,
    });
  });

  it('answers a bad command in a sentence, with status 2', async () => {
    for (const [args, sentence] of [
      [[], 'a command is missing'],
      [['judge'], 'there is no command "judge"'],
      [['analyze'], 'say which file or folder to analyze, or - for standard input'],
      [['analyze', '--format', 'xml', '-'], '--format takes text, json, jsonl, not "xml"'],
      [['analyze', '-', '-'], 'standard input can be read only once'],
      [['analyze', '--reader', 'me', '-'], '--reader takes auto, model, rules, not "me"'],
    ] as const) {
      const { out, err, exit } = await saysWho([...args]);
      assert.deepEqual(
        { out, err, exit },
        { out: '', err: `says-who: ${sentence}. Try: says-who --help\n`, exit: 2 },
      );
    }
    assert.equal((await saysWho(['analyze', '--loud', '-'])).exit, 2);
  });

  it('knows --help and --version', async () => {
    assert.equal((await saysWho(['--version'])).out, `${version}\n`);
    assert.match(
      (await saysWho(['--help'])).out,
      /a byte order mark and line ends \(CR LF, LF\)\sare kept and counted/,
    );
  });
});
