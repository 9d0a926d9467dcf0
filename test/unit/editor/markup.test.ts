import assert from 'node:assert/strict';
import { maskMarkdown } from '../../../src/editor/markdown';
import { escape, firstWords, phrases } from '../../../src/markup';
import { commandLink } from '../../../src/editor/markup';
import { notProse } from '../../../src/editor/prose';

describe('article text in Markdown', () => {
  it('is shown letter for letter: nothing links, runs, or becomes a picture', () => {
    assert.equal(escape('[x](command:evil)'), '\\[x\\]\\(command\\:evil\\)');
    assert.equal(escape('![](http://a.b/c.png)'), '\\!\\[\\]\\(http\\:\\/\\/a\\.b\\/c\\.png\\)');
    assert.equal(escape('<b>&amp;$(x)`y`</b>'), '\\<b\\>\\&amp;&#36;\\(x\\)\\`y\\`\\<\\/b\\>');
    assert.equal(escape('www.a.b 1. **no**'), 'www\\.a\\.b 1\\. \\*\\*no\\*\\*');
  });

  it('stays on one line, without marks that turn the direction, or halves of pairs', () => {
    assert.equal(escape('Ines\n\n# Cole\u202e'), 'Ines \\# Cole');
    assert.equal(escape('a\ud800b'), 'ab');
  });

  it('keeps quotation marks, commas and letters of any alphabet as they are', () => {
    assert.equal(escape('"Żółć," O’Neill'), '"Żółć," O’Neill');
  });

  it('is cut between words', () => {
    assert.equal(firstWords('The road is closed until May', 15), 'The road is …');
    assert.equal(firstWords('Short', 15), 'Short');
    assert.equal(firstWords('x'.repeat(30), 10), `${'x'.repeat(10)} …`);
  });

  it('an argument cannot end a link', () => {
    const link = commandLink('here', 'a.b', ["file:///it's (1).txt", 3]);
    assert.equal(link, '[here](command:a.b?%5B%22file%3A%2F%2F%2Fit%27s%20%281%29.txt%22%2C3%5D)');
  });

  it('words side by side are one phrase', () => {
    const text = 'Ines Cole said, and later added';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    assert.equal(phrases(text, [at('said'), at('Ines Cole')]), 'Ines Cole said');
    assert.equal(phrases(text, [at('Ines'), at('added')]), 'Ines … added');
  });
});

describe('Markdown without its markup', () => {
  const masked = (source: string): string => {
    const result = maskMarkdown(source);
    assert.equal(result.length, source.length);
    for (const word of result.match(/[\p{L}]+/gu) ?? []) assert.ok(source.includes(word));
    assert.equal(result.replace(/[^\n]/g, ''), source.replace(/[^\n]/g, ''));
    return result.replace(/ +/g, ' ').trim();
  };

  it('keeps every word where it was', () => {
    const source = '# The **dam**\n\n> "It held," said [Ines Cole](http://a.b "x").';
    assert.equal(maskMarkdown(source).indexOf('Ines'), source.indexOf('Ines'));
    assert.equal(masked(source), 'The dam \n\n "It held," said Ines Cole .');
  });

  it('drops code, pictures, addresses, HTML, rules, front matter', () => {
    assert.equal(masked('---\ntitle: x\n---\nYes'), 'Yes');
    assert.equal(masked('a\n```js\nlet x\n```\nb'), 'a\n \n \n \nb');
    assert.equal(masked('![alt](a.png) see <br/> `code` <!-- no\nno --> yes'), 'see \n yes');
    assert.equal(masked('[1]: http://a.b\nx [ref][1]'), 'x ref');
    assert.equal(masked('* * *\n- item'), 'item');
  });

  it('leaves arithmetic, snake_case and stray brackets alone', () => {
    assert.equal(masked('2 * 3, snake_case, a < b'), '2 * 3, snake_case, a < b');
    assert.equal(masked('an [open bracket'), 'an open bracket');
  });

  it('is linear in the length of a line', () => {
    for (const piece of ['[', '![', '`', '<a', '](', '**', '\\', '<!--', '> ', '![](']) {
      const start = performance.now();
      maskMarkdown(piece.repeat(50_000));
      assert.ok(performance.now() - start < 1_000, piece);
    }
  });
});

describe('what cannot be prose, at a glance', () => {
  const story = 'The council said on Monday that it would close the road for a week. '.repeat(5);
  it('lets prose through', () => assert.equal(notProse(story), null));
  it('not a list, code, another language, bytes, or nothing', () => {
    assert.equal(notProse(' \n'), 'empty');
    assert.equal(notProse('eggs, flour'), 'too-short');
    assert.equal(notProse(`\0${story}`), 'binary');
    assert.equal(notProse('numpy>=1.26 requests==2.31.0 '.repeat(30)), 'no-prose');
    assert.equal(
      notProse('Le conseil municipal fermera cette route pendant une semaine. '.repeat(5)),
      'no-prose',
    );
  });
});
