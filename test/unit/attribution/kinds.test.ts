import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/article';
import { openNetwork } from '../../../src/reader/model/engine';
import { makeTagger, readVocabulary, type Tagger } from '../../../src/reader/model/tagger';
import type { Network } from '../../../src/reader/model/types';
import { readsBehind, whoSaidWhat } from './who-said-what';

const INTRO =
  'Mayor Ines Calloway met the engineer Owen Strand and the diver Lena Falk in Port Ellery on Tuesday.\n\n';

const reads = readsBehind(INTRO);

describe('attribution: direct, indirect, mixed', () => {
  reads('direct: all of it in marks', '“The wall is cracked,” Strand wrote.', [
    'Owen Strand <wrote> direct: “The wall is cracked,”',
  ]);
  reads('direct: straight marks, with single ones inside', '"It is \'a ruin\', as they say," Strand said.', [
    'Owen Strand <said> direct: "It is \'a ruin\', as they say,"',
  ]);
  reads('indirect: no marks', 'Strand wrote that the wall was cracked.', [
    'Owen Strand <wrote> indirect: that the wall was cracked',
  ]);
  reads('indirect: a question', 'Strand asked whether the wall was cracked.', [
    'Owen Strand <asked> indirect: whether the wall was cracked',
  ]);
  reads('mixed: words within', 'Strand said the wall was “a ruin” and would be closed.', [
    'Owen Strand <said> mixed: the wall was “a ruin” and would be closed',
  ]);
  reads('mixed: in both halves', 'The plan would “wreck” the harbour, Strand said, and “ruin” the town.', [
    'Owen Strand <said> mixed: The plan would “wreck” the harbour | and “ruin” the town',
  ]);
});

describe('attribution: quoted fragments in paraphrase', () => {
  reads('two of them', 'Strand said the crack was “wide” and “deep,” and that it was old.', [
    'Owen Strand <said> mixed: the crack was “wide” and “deep,” and that it was old',
  ]);
  reads('a predicate', 'Strand said he was “not at all surprised” that the wall had cracked.', [
    'Owen Strand <said> mixed: he was “not at all surprised” that the wall had cracked',
  ]);
  reads('a name for something', 'Falk called the wall “a monument to vanity.”', [
    'Lena Falk <called> mixed: the wall “a monument to vanity.”',
  ]);
});

describe('attribution: types of sources', () => {
  function typed(title: string, who: string, type: string): void {
    it(`${type}: ${title}`, () => {
      const { attributions } = analyze(`${INTRO}${who} said the wall was cracked.`);
      assert.deepEqual(
        attributions.map(({ source }) => source?.type),
        [type],
      );
    });
  }
  typed('a full name', 'Owen Strand', 'named');
  typed('a surname', 'Ms Falk', 'named');
  typed('an office', 'The harbour master', 'role');
  typed('an office of a body', 'A spokeswoman for the port', 'role');
  typed('people of a kind', 'Critics', 'collective');
  typed('people of a place', 'Residents of the old town', 'collective');
  typed('officials', 'Two officials familiar with the plan', 'anonymous');
  typed('one of many', 'A senior official', 'anonymous');
  typed('a report', 'A report by the harbour office', 'document');
  typed('a poll', 'A poll of 900 residents', 'document');
  typed('a pronoun that three people fit', 'They', 'unresolved');
  typed('a pronoun that nobody fits', 'It', 'unresolved');
});

describe('attribution: the teller, not who is told', () => {
  reads('said to X, behind', '“The wall is cracked,” Strand said to Calloway.', [
    'Owen Strand <said> direct: “The wall is cracked,”',
  ]);
  reads('said to X that', 'Strand said to Calloway that the wall was cracked.', [
    'Owen Strand <said> indirect: that the wall was cracked',
  ]);
  reads('said X to Y', '“The wall is cracked,” said Strand to Calloway after the vote.', [
    'Owen Strand <said> direct: “The wall is cracked,”',
  ]);
  reads('told X', 'Strand told Calloway the wall was cracked.', [
    'Owen Strand <told> indirect: the wall was cracked',
  ]);
  reads('told X, behind', '“The wall is cracked,” Strand told Calloway.', [
    'Owen Strand <told> direct: “The wall is cracked,”',
  ]);
  reads('told X, colon', 'Strand told Calloway: “The wall is cracked.”', [
    'Owen Strand <told> direct: “The wall is cracked.”',
  ]);
});

describe('attribution: passives', () => {
  reads('called … by', 'The plan was called “a swindle” by Owen Strand.', [
    'Owen Strand <called> mixed: The plan | “a swindle”',
  ]);
  reads('described as … by, with an appositive', 'The wall was described as a ruin by Strand, an engineer.', [
    'Owen Strand <described> indirect: The wall | as a ruin',
  ]);
  reads('nobody’s, where “by” is another verb’s', 'The plan is expected to be backed by Owen Strand.', []);
  reads('accused by X of', 'Calloway was accused by Owen Strand of hiding the report.', [
    'Owen Strand <accused> indirect: Calloway | of hiding the report',
  ]);
  reads('told by X that', 'Calloway was told by Owen Strand that the wall was cracked.', [
    'Owen Strand <told> indirect: that the wall was cracked',
  ]);
  reads('nobody’s, where nobody is named behind “by”', 'The wall was called a ruin by the river.', []);
});

describe('attribution: according to', () => {
  reads('in the middle', 'The wall, according to Owen Strand, was built in haste.', [
    'Owen Strand <according to> indirect: The wall | was built in haste',
  ]);
  reads('behind a quotation', '“The wall is cracked,” according to Strand.', [
    'Owen Strand <according to> direct: “The wall is cracked,”',
  ]);
  reads('a document, first', 'According to a report, the wall is cracked.', [
    '[a report] <According to> indirect: the wall is cracked',
  ]);
});

describe('attribution: colons and dashes', () => {
  reads('a name, a colon, a quotation', 'Owen Strand: “The wall is cracked.”', [
    'Owen Strand <:> direct: “The wall is cracked.”',
  ]);
  reads('a name and a colon, as interviews print it', 'Owen Strand: The wall is cracked.', [
    'Owen Strand <:> indirect: The wall is cracked',
  ]);
  reads('whose answer it was', 'Strand’s answer was short: “The wall is cracked.”', [
    'Owen Strand <:> direct: “The wall is cracked.”',
  ]);
  reads('a dash and a name', 'It rained all week.\n\n“The wall is cracked.” – Owen Strand, engineer', [
    'Owen Strand <–> direct: “The wall is cracked.”',
  ]);
  reads('between dashes', 'The wall is cracked — Strand said — and nobody will pay.', [
    'Owen Strand <said> indirect: The wall is cracked | and nobody will pay',
  ]);
});

describe('attribution: headlines', () => {
  const STORY =
    '\n\nThe engineer Owen Strand met the council on Monday to talk of the wall of Port Ellery.\n\nIt rained.';
  const headed = (headline: string): string[] =>
    whoSaidWhat(headline + STORY).filter((line) => !line.includes('talk of'));
  it('a name and a colon', () =>
    assert.deepEqual(headed('Strand: Wall says more than words'), [
      'Owen Strand <:> indirect: Wall says more than words',
    ]));
  it('a poll and a colon', () =>
    assert.deepEqual(headed('Poll: Half of Port Ellery wants the wall gone'), [
      '[Poll] <:> indirect: Half of Port Ellery wants the wall gone',
    ]));
  it('a place and a colon say only what it is about', () =>
    assert.deepEqual(headed('Port Ellery: A town without a harbour'), []));
});

describe('attribution: asides and appositives', () => {
  reads('X, who replaced Y, said', 'Owen Strand, who replaced Lena Falk in July, said it was cracked.', [
    'Owen Strand <said> indirect: it was cracked',
  ]);
  reads('“…,” X, who replaced Y, said', '“It is cracked,” Owen Strand, who replaced Lena Falk, said.', [
    'Owen Strand <said> direct: “It is cracked,”',
  ]);
  reads('“…,” said X, who replaced Y', '“It is cracked,” said Owen Strand, who replaced Lena Falk in July.', [
    'Owen Strand <said> direct: “It is cracked,”',
  ]);
  reads('X, whose firm Y had hired, said', 'Owen Strand, whose firm Lena Falk had hired, said it was old.', [
    'Owen Strand <said> indirect: it was old',
  ]);
  reads('a name, and what they are', 'Owen Strand, an engineer from Marlow, said it was cracked.', [
    'Owen Strand <said> indirect: it was cracked',
  ]);
  reads('what they are, and a name', '“It is cracked,” said the town’s engineer, Owen Strand.', [
    'Owen Strand <said> direct: “It is cracked,”',
  ]);
  reads('what somebody is called is not said', '“It is old,” Strand told a baker called Piet Moll.', [
    'Owen Strand <told> direct: “It is old,”',
  ]);
});

describe('attribution: a cue in the middle of its clause', () => {
  reads('subject, cue, predicate', 'The wall, Strand said, is cracked.', [
    'Owen Strand <said> indirect: The wall | is cracked',
  ]);
  reads('with a day', 'The wall, Strand added on Friday, will not last.', [
    'Owen Strand <added> indirect: The wall | will not last',
  ]);
  reads('turned around', 'The tunnel, said Strand, should be closed.', [
    'Owen Strand <said> indirect: The tunnel | should be closed',
  ]);
  reads('what was done while speaking is not said', 'Speaking to reporters, Strand said the wall was old.', [
    'Owen Strand <said> indirect: the wall was old',
  ]);
  reads('nor where it was', 'Later on “This Town,” Strand questioned her figures.', [
    'Owen Strand <questioned> indirect: her figures',
  ]);
});

describe('attribution: several speakers in one sentence', () => {
  reads('but', 'Strand said the wall was cracked, but Falk said it was sound.', [
    'Owen Strand <said> indirect: the wall was cracked',
    'Lena Falk <said> indirect: it was sound',
  ]);
  reads('while', 'Strand said the wall was cracked, while Falk insisted that it was sound.', [
    'Owen Strand <said> indirect: the wall was cracked',
    'Lena Falk <insisted> indirect: that it was sound',
  ]);
  reads('two quotations', '“It is cracked,” Strand said, but Falk replied, “It is sound.”', [
    'Owen Strand <said> direct: “It is cracked,”',
    'Lena Falk <replied> direct: “It is sound.”',
  ]);
  reads('while, first', 'While Strand called it “a ruin,” Falk called it “a monument.”', [
    'Owen Strand <called> mixed: it “a ruin,”',
    'Lena Falk <called> mixed: it “a monument.”',
  ]);
  reads('what one says the other told', 'Strand said that Falk had told him that the wall was sound.', [
    'Owen Strand <said> indirect: that Falk had told him that the wall was sound',
  ]);
});

describe('attribution: quotations of several paragraphs', () => {
  reads('the speaker first', 'Strand wrote: “The crack is wide.\n\n“The crack is deep.”', [
    'Owen Strand <wrote> direct: “The crack is wide. | “The crack is deep.”',
  ]);
  reads('the speaker last', '“It was wide.\n\n“It was deep,” Strand said. “It was old.”', [
    'Owen Strand <said> direct: “It was wide. | “It was deep,” | “It was old.”',
  ]);
  reads(
    'one speaker before and one behind: the marks decide',
    'Strand said the wall would fall. “It was wide.\n\n“It was deep,” Falk said.',
    [
      'Owen Strand <said> indirect: the wall would fall',
      'Lena Falk <said> direct: “It was wide. | “It was deep,”',
    ],
  );
});

describe('attribution: quotations that go on', () => {
  reads('over two paragraphs', '“It is wide,” Strand said.\n\n“It is deep too.”\n\n“It is also old.”', [
    'Owen Strand <said> direct: “It is wide,”',
    'Owen Strand <> direct: “It is deep too.”',
    'Owen Strand <> direct: “It is also old.”',
  ]);
  reads('behind a split one', '“It is wide,” Strand said. “It is deep.”\n\n“It is also old.”', [
    'Owen Strand <said> direct: “It is wide,” | “It is deep.”',
    'Owen Strand <> direct: “It is also old.”',
  ]);
  reads(
    'not over the reporter’s own words',
    '“It is wide,” Strand said.\n\nIt rained.\n\n“It is also very old.”',
    ['Owen Strand <said> direct: “It is wide,”'],
  );
});

describe('attribution: nothing said, nobody credited', () => {
  reads('declined to comment', 'Strand declined to comment on the crack. Falk said it was old.', [
    'Owen Strand <declined> indirect: to comment on the crack',
    'Lena Falk <said> indirect: it was old',
  ]);
  it('declined to comment is told as such', () => {
    const { attributions, refusals } = analyze(`${INTRO}Strand, through a lawyer, refused to comment.`);
    assert.deepEqual(
      attributions.map(({ channel }) => channel?.kind),
      ['declined'],
    );
    assert.equal(refusals.length, 1);
  });
  function uncredited(title: string, text: string): void {
    it(`nobody’s: ${title}`, () => {
      const { attributions, quotations } = analyze(INTRO + text);
      assert.deepEqual([attributions.length, [...quotations]], [0, [-1]]);
    });
  }
  uncredited('a paragraph by itself', '“The wall will stand for a thousand years.”');
  uncredited('behind what somebody did', 'Strand left the room. “The wall will stand for a thousand years.”');
  uncredited('behind something of the town', 'The town has a saying. “Walls have ears and no money.”');
  uncredited('a word', 'The “wall tax” starts in May.');
});

describe('attribution: classes of cues', () => {
  function classed(cueClass: string, text: string): void {
    it(`${cueClass}: ${text}`, () =>
      assert.deepEqual(
        analyze(INTRO + text).attributions.map((each) => each.cueClass),
        [cueClass],
      ));
  }
  classed('speech', 'Strand denied that the wall was cracked.');
  classed('speech', '“Sell it!” Strand shouted.');
  classed('thought', 'Strand believes that the wall is cracked.');
  classed('thought', 'Residents fear that the wall will fall.');
  classed('act', 'The court ruled that the wall must stay.');
  classed('act', 'Falk endorsed Owen Strand on Friday.');
});

describe('attribution: cues of several words', () => {
  reads('as X put it, behind', '“The wall is a ruin,” as Strand put it.', [
    'Owen Strand <put it> direct: “The wall is a ruin,”',
  ]);
  reads('as X put it, first', 'As Strand put it, the wall is a ruin.', [
    'Owen Strand <put it> indirect: the wall is a ruin',
  ]);
  reads('put it bluntly', 'Strand put it bluntly: “The wall is a ruin.”', [
    'Owen Strand <put it> direct: “The wall is a ruin.”',
  ]);
  reads('what is put somewhere is not said', 'Strand put it on the table.', []);
  reads('made it clear', 'Strand made it clear on Friday that the wall was cracked.', [
    'Owen Strand <made it clear> indirect: that the wall was cracked',
  ]);
  reads('let it be known', 'Strand let it be known that he would not sell.', [
    'Owen Strand <let it be known> indirect: that he would not sell',
  ]);
  reads('went so far as to say', 'Strand went so far as to say that the wall was a ruin.', [
    'Owen Strand <went so far as to say> indirect: that the wall was a ruin',
  ]);
  reads('took to Twitter to', 'Strand took to Twitter to denounce the plan.', [
    'Owen Strand <took to Twitter to denounce> indirect: the plan',
  ]);
  reads('pointed out, in the middle', 'The wall, Strand pointed out, is old.', [
    'Owen Strand <pointed out> indirect: The wall | is old',
  ]);
  reads('shot back', '“The wall is a ruin,” Strand shot back.', [
    'Owen Strand <shot back> direct: “The wall is a ruin,”',
  ]);
  reads('called on somebody to do something', 'Strand called on Calloway to rebuild the wall.', [
    'Owen Strand <called on> indirect: Calloway to rebuild the wall',
  ]);
  reads('is quoted as saying', 'Strand is quoted as saying that the wall was cracked.', [
    'Owen Strand <quoted as saying> indirect: that the wall was cracked',
  ]);
  reads('was quoted as saying, behind', '“It is cracked,” Strand was quoted as saying by the Courier.', [
    'Owen Strand <quoted as saying> direct: “It is cracked,”',
  ]);
  reads('a paper quoted X as saying', 'The Ellery Courier quoted Strand as saying that the wall was old.', [
    'Owen Strand <quoted> indirect: that the wall was old',
  ]);
  reads('was reported to have said', 'Strand was reported to have said the wall was cracked.', [
    'Owen Strand <reported to have said> indirect: the wall was cracked',
  ]);
});

describe('attribution: the same by the trained reader', () => {
  let network: Network;
  let tagger: Tagger;
  before(async function () {
    this.timeout(60_000);
    const binary = readFileSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm');
    network = await openNetwork(readFileSync('src/reader/models/reader.onnx'), binary);
    tagger = makeTagger(network, readVocabulary(readFileSync('src/reader/models/vocabulary.txt')));
  });
  after(() => network.close());
  function alike(title: string, text: string, expected: string[]): void {
    it(title, async () => {
      const { tagging } = await tagger.tag(INTRO + text);
      assert.deepEqual(whoSaidWhat(INTRO + text, tagging), expected);
    });
  }
  alike('mixed', 'Strand said the wall was “a ruin” and would be closed.', [
    'Owen Strand <said> mixed: the wall was “a ruin” and would be closed',
  ]);
  alike('told X', '“The wall is cracked,” Strand told Calloway.', [
    'Owen Strand <told> direct: “The wall is cracked,”',
  ]);
  alike('a passive', 'The plan was called “a swindle” by Owen Strand.', [
    'Owen Strand <was called> mixed: The plan | “a swindle”',
  ]);
  alike('according to', 'The wall, according to Owen Strand, was built in haste.', [
    'Owen Strand <according to> indirect: The wall | was built in haste',
  ]);
  alike('X, who replaced Y, said', 'Owen Strand, who replaced Lena Falk in July, said it was cracked.', [
    'Owen Strand <said> indirect: it was cracked',
  ]);
  alike('two speakers', 'Strand said the wall was cracked, but Falk said it was sound.', [
    'Owen Strand <said> indirect: the wall was cracked',
    'Lena Falk <said> indirect: it was sound',
  ]);
  alike('several paragraphs', '“It was wide.\n\n“It was deep,” Strand said. “It was old.”', [
    'Owen Strand <said> direct: “It was wide. | “It was deep,” | “It was old.”',
  ]);
  alike('was reported to have said', 'Strand was reported to have said the wall was cracked.', [
    'Owen Strand <was reported to have said> indirect: the wall was cracked',
  ]);
  alike('a paper quoted X as saying', 'The Ellery Courier quoted Strand as saying that the wall was old.', [
    'Owen Strand <quoted> indirect: that the wall was old',
  ]);
  alike('nobody’s', 'Strand left the room. “The wall will stand for a thousand years.”', []);
});
