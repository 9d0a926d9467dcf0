import assert from 'node:assert/strict';
import { analyze } from '../../../src/article';
import { keysOfFindings } from '../../../src/kept/keys';
import { indexOf, levelOf } from '../../../src/kept/match';
import type { Ignored, Named } from '../../../src/kept/types';
import { parse } from '../../../src/text/parse';
import { wording } from '../../../src/kept/wording';

const STORY = `The old harbor bridge will close for six weeks, the town council said on Monday.

"We cannot wait for another winter," said Mayor Imogen Pell, who took office in May. "The steel is tired."

Transport Minister Owen Strand said the ferry would run twice as often. "Nobody will have to swim," he told reporters.

Shopkeepers have begun to lay in stores for the winter, and the school will open an hour later.

"Nobody ever asked the people who live on this side about any of this."

Critics say the bridge should have been closed long ago.
`;

const says = (quotation: string, speaker: string | null, quote = true): Named => ({
  ...{ list: 'speakers', file: '', quotation, occurrence: 1, quote, speaker },
});
const ASKED = '"Nobody ever asked the people who live on this side about any of this."';
const WAIT = '"We cannot wait for another winter,"';
const TIRED = '"The steel is tired."';
const SWIM = '"Nobody will have to swim,"';

/** Who says what, quotations only, and by which step. */
function said(named: Named[], text = STORY): string[] {
  const { attributions, quotations, names, text: parsed } = analyze(text, undefined, named);
  return parsed.quotations.map(({ start, end }, index) => {
    const attribution = attributions[quotations[index]];
    const who = attribution
      ? `${attribution.speaker === null ? '?' : names.entities[attribution.speaker].name} (${attribution.evidence.step})`
      : quotations[index] === -2
        ? 'no quote'
        : 'nobody';
    return `${text.slice(start, end).slice(1, 8)}: ${who}`;
  });
}
const codes = (named: Named[]): string[] => analyze(STORY, undefined, named).findings.map(({ code }) => code);

describe('the reader’s word about a quotation', () => {
  it('names a speaker where nobody is shown, and the finding goes', () => {
    assert.ok(codes([]).includes('quote/unattributed'));
    const named = [says(ASKED, 'Owen Strand')];
    assert.ok(said(named).includes('Nobody : Owen Strand (reader)'));
    assert.ok(!codes(named).includes('quote/unattributed'));
  });

  it('names somebody whom the article does not', () => {
    const named = [says(ASKED, 'Marian  Stolz')];
    assert.ok(said(named).includes('Nobody : Marian Stolz (reader)'));
    const { names } = analyze(STORY, undefined, named);
    assert.deepEqual(names.entities.at(-1)?.mentions, []);
  });

  it('counts before what was read; all quotations of one attribution, or one of them', () => {
    const both = said([says(WAIT, 'Owen Strand'), says(TIRED, 'Owen Strand')]);
    assert.deepEqual(both.slice(0, 2), ['We cann: Owen Strand (reader)', 'The ste: Owen Strand (reader)']);
    const one = said([says(TIRED, 'Owen Strand')]);
    assert.match(one[0], /Imogen Pell/);
    assert.equal(one[1], 'The ste: Owen Strand (reader)');
  });

  it('says whom the pronoun beside it means', () => {
    const { names } = analyze(STORY, undefined, [says(SWIM, 'Imogen Pell')]);
    const he = names.mentions.find(({ start, end }) => STORY.slice(start, end) === 'he');
    assert.equal(he && names.entities[he.entity].name, 'Imogen Pell');
    assert.equal(he?.evidence.step, 'reader');
    for (const { id, mentions } of names.entities)
      for (const mention of mentions) assert.equal(mention.entity, id);
  });

  it('takes a speaker away', () => {
    const named = [says(WAIT, null), says(TIRED, null)];
    assert.deepEqual(said(named).slice(0, 2), ['We cann: nobody', 'The ste: nobody']);
  });

  it('says that it is no quote', () => {
    const named = [says(ASKED, null, false)];
    assert.ok(said(named).includes('Nobody : no quote'));
    assert.ok(!codes(named).includes('quote/unattributed'));
  });

  it('holds for the same words wherever they stand, and for no others', () => {
    const moved = STORY.replace(ASKED, '').replace(
      'Transport',
      `${ASKED.replaceAll('"', '”').replace('”', '“')}\n\nTransport`,
    );
    assert.ok(said([says(ASKED, 'Owen Strand')], moved).includes('Nobody : Owen Strand (reader)'));
    const edited = STORY.replace('ever asked', 'asked');
    assert.ok(said([says(ASKED, 'Owen Strand')], edited).includes('Nobody : nobody'));
  });

  it('changes nothing where nothing is said', () => {
    assert.deepEqual(analyze(STORY, undefined, [says('"Other words."', 'Owen Strand')]), analyze(STORY));
  });
});

describe('an ignored finding', () => {
  const found = (text: string) => {
    const article = analyze(text);
    const keys = keysOfFindings(article.text, article.findings);
    return article.findings.map(({ code }, at) => ({ code, key: keys[at] }));
  };
  const ignoring = (code: string, sentence: string | null, occurrence = 1): Ignored => ({
    ...{ list: 'ignored', file: 'a.txt', code, sentence, occurrence },
  });
  /** The codes that are left. */
  const left = (text: string, ...entries: Ignored[]): string[] => {
    const judged = indexOf({ entries, severity: {} }).about('a.txt');
    return found(text).flatMap(({ code, key }) => (judged.ignores(code, key) ? [] : code));
  };
  const VAGUE = 'Critics say the bridge should have been closed long ago.';

  it('is known by its sentence: moved it stays away, edited it comes back', () => {
    const here = ignoring('source/vague', VAGUE);
    assert.ok(left(STORY).includes('source/vague'));
    assert.ok(!left(STORY, here).includes('source/vague'));
    const moved = `${VAGUE.replace(' bridge', '\nbridge')}\n\n${STORY.replace(VAGUE, '')}`;
    assert.ok(!left(moved, here).includes('source/vague'));
    assert.ok(left(STORY.replace('long ago', 'in May'), here).includes('source/vague'));
  });

  it('is one of those in the same words', () => {
    const twice = parse(`${VAGUE} So it goes.\n\n${VAGUE}\n`);
    const places = [0, twice.source.lastIndexOf(VAGUE)].map((start) => ({ start, end: start + 7 }));
    const findings = places.map((place) => ({ code: 'source/vague' as const, ...place }));
    const judged = indexOf({ entries: [ignoring('source/vague', VAGUE, 2)], severity: {} }).about('a.txt');
    const keys = keysOfFindings(twice, findings);
    assert.deepEqual(
      keys.map((key) => judged.ignores('source/vague', key)),
      [false, true],
    );
  });

  it('is every one of its code where the article is named alone', () => {
    assert.ok(!left(`${STORY}\n${VAGUE}\n`, ignoring('source/vague', null)).includes('source/vague'));
    assert.ok(left(STORY, ignoring('source/vague', null)).includes('quote/unattributed'));
  });
});

describe('a wording', () => {
  it('is the same with other marks, dashes and line ends', () => {
    assert.equal(wording(' “It’s\r\n  a — mess”…\u200b '), '"It\'s a - mess"...');
  });
  it('is short, and differs where the end of a long one does', () => {
    const one = wording(`${'word '.repeat(100)}one`);
    assert.ok(one.length < 160);
    assert.notEqual(one, wording(`${'word '.repeat(100)}two`));
    assert.equal(wording(one), one);
  });
});

describe('a level', () => {
  it('is the first setting’s, by code, family or all; then the next one’s', () => {
    assert.equal(levelOf('source/vague', 'warning', {}, { 'source/*': 'hint' }), 'hint');
    assert.equal(levelOf('source/vague', 'warning', { '*': 'off' }, { 'source/vague': 'hint' }), 'off');
    assert.equal(levelOf('source/vague', 'warning', null, { 'source/vague': 'loud' }), 'warning');
  });
});
