import assert from 'node:assert/strict';
import { decide, readsScheme, type Question } from '../../../src/editor/modes';

/** Asks about a file; patterns fit by their ending. */
const ask = (path: string, language: string, given: Partial<Question> = {}): string => {
  const fits = (pattern: string): boolean => path.endsWith(pattern.replace(/^.*\*/, ''));
  const files = { '**/*.article': 'always', '**/*.txt': 'auto', '**/*.md': 'never' };
  const { mode, reason } = decide({ language, chosen: undefined, files, fits, ...given });
  return reason ? `${mode}: ${reason}` : mode;
};

describe('which documents are read', () => {
  it('articles always, plain text by its text, Markdown only when asked', () => {
    assert.equal(ask('a.article', 'article'), 'always: language');
    assert.equal(ask('a.txt', 'plaintext'), 'auto');
    assert.equal(ask('Untitled-1', 'plaintext'), 'auto');
    assert.equal(ask('a.md', 'markdown'), 'never: markdown');
    assert.equal(ask('a.md', 'markdown', { chosen: true }), 'always: chosen-on');
  });

  it('other languages never, whatever their files are called', () => {
    assert.equal(ask('CMakeLists.txt', 'cmake'), 'never: other-language');
    assert.equal(ask('a.py', 'python'), 'never: other-language');
  });

  it('as the last fitting pattern of the setting says', () => {
    const files = { '*.txt': 'auto', 'notes/a.txt': 'never' };
    assert.equal(ask('notes/a.txt', 'plaintext', { files }), 'never: never');
    assert.equal(ask('b.txt', 'plaintext', { files }), 'auto');
    assert.equal(ask('a.md', 'markdown', { files: { '*.md': 'auto' } }), 'auto');
    assert.equal(ask('a.rst', 'restructuredtext', { files: { '*.rst': 'always' } }), 'always: always');
  });

  it('what the user asked of the file comes first', () => {
    assert.equal(ask('a.article', 'article', { chosen: false }), 'never: chosen-off');
    assert.equal(ask('a.py', 'python', { chosen: true }), 'always: chosen-on');
  });

  it('a setting that makes no sense is passed over', () => {
    for (const files of [null, 'never', ['**/*.txt'], { '*.txt': 'perhaps' }, { '*.txt': 7 }]) {
      assert.equal(ask('a.txt', 'plaintext', { files }), 'auto');
    }
  });

  it('not the documents of the editor itself; those of virtual file systems are', () => {
    const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'memfs'];
    assert.deepEqual(
      schemes.filter((scheme) => !readsScheme(scheme)),
      [],
    );
    const own = ['git', 'output', 'comment', 'vscode-notebook-cell', 'vscode-userdata', 'vscode-settings'];
    assert.deepEqual(own.filter(readsScheme), []);
  });
});
