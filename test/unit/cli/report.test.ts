import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CLI = path.resolve('dist/cli.js');
const STORY = `Harbor to close

“The harbour froze before anybody had thought of the ducks,” said Mayor Odile Marchetti.
`;
const report = (...args: string[]): { stdout: string; stderr: string; status: number | null } =>
  spawnSync(process.execPath, [CLI, 'report', '--reader', 'rules', ...args, '-'], {
    input: STORY,
    encoding: 'utf8',
  });

describe('says-who report', () => {
  it('prints a page that loads nothing', () => {
    const { stdout, status } = report();
    assert.equal(status, 0);
    assert.match(stdout, /^<!DOCTYPE html>[^]*<h1 lang="en">Harbor to close<\/h1>/);
    assert.doesNotMatch(stdout, /<script|https?:/);
  });

  it('or Markdown, with the line of each quotation', () =>
    assert.match(
      report('--format', 'markdown').stdout,
      /^# Harbor to close[^]*the ducks,” \(Quotation, line 3\)/,
    ));

  it('or a table of voices', () =>
    assert.match(
      report('--format', 'csv').stdout,
      /^Voice,Role,Kind[^]*\r\nOdile Marchetti,Mayor,named,1,10,0,/,
    ));

  it('names a text without a headline after its file, not after where it lies', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'says-who-'));
    const file = path.join(folder, 'untitled.txt');
    writeFileSync(file, 'The pier will close, said the mayor, Odile Marchetti.\n');
    const { stdout } = spawnSync(process.execPath, [CLI, 'report', '--reader', 'rules', file], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    assert.match(stdout, /<title>untitled\.txt<\/title>/);
    assert.ok(!stdout.includes(folder));
  });

  it('and no other format', () => {
    const { stderr, status } = report('--format', 'jsonl');
    assert.match(stderr, /--format takes html, markdown, csv, not "jsonl"/);
    assert.equal(status, 2);
  });
});
