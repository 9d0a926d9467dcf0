import assert from 'node:assert/strict';
import { layOut } from '../../../src/layout/layout';
import { cuesOf } from '../../../src/reader/cues';
import { readByRules } from '../../../src/reader/rules/read';
import { ROLE_TAGS } from '../../../src/reader/types';
import { parse } from '../../../src/text/parse';

/** The tagged words of a sentence of news, with their tags: `Calloway/B-SOURCE said/B-CUE …`. */
function tagged(sentence: string): string {
  const text = parse(`Harbour plan splits council\n\n${sentence}`);
  const { roles } = readByRules(text, layOut(text));
  return text.words
    .flatMap(({ text: word }, at) => (roles[at] > 0 ? [`${word}/${ROLE_TAGS[roles[at]]}`] : []))
    .join(' ');
}

describe('reader: roles by rules', () => {
  it('tags source, cue and content word by word', () => {
    assert.equal(
      tagged('Ines Calloway said the harbour was safe.'),
      'Ines/B-SOURCE Calloway/I-SOURCE said/B-CUE the/B-CONTENT harbour/I-CONTENT was/I-CONTENT safe/I-CONTENT',
    );
  });
  it('leaves a noun that looks like a cue alone', () => {
    assert.equal(tagged('The votes were counted in the harbour.'), '');
  });
  it('leaves what is only supposed alone', () => {
    assert.equal(tagged('The port will close if she wants to leave.'), '');
  });
  it('gives tags for every word and links that begin where spans begin', () => {
    const text = parse(
      'Harbour plan splits council\n\n“We heard it,” Calloway said on Monday, adding that it was late.',
    );
    const { roles, names, links } = readByRules(text, layOut(text));
    assert.equal(roles.length, text.words.length);
    assert.equal(names.length, text.words.length);
    assert.ok(links.length >= 4);
    for (const { from, to } of links) {
      assert.equal(roles[from] % 2, 1);
      if (to >= 0) assert.equal(roles[to] % 2, 1);
    }
  });
});

describe('reader: cues', () => {
  it('knows the forms of a verb, its class and what must follow it', () => {
    assert.deepEqual(cuesOf('said'), [{ base: 'say', cueClass: 'speech', frame: 'strong', form: 'past' }]);
    assert.deepEqual(cuesOf('denies')[0].base, 'deny');
    assert.deepEqual(cuesOf('admitting')[0].base, 'admit');
    assert.equal(cuesOf('believes')[0].cueClass, 'thought');
    assert.equal(cuesOf('endorsed')[0].cueClass, 'act');
    assert.deepEqual(cuesOf('harbour'), []);
  });
});
