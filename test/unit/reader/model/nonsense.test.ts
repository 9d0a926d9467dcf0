import { whoSaidWhat } from '../../attribution/who-said-what';
import assert from 'node:assert/strict';
import { taggingOf } from './tagging-of';

/** Who said what in a text, where the network saw this; see `taggingOf`. */
function told(marked: string, looks: Record<number, [number, number]>): string[] {
  const { source, tagging } = taggingOf(marked, looks);
  return whoSaidWhat(source, tagging);
}

describe('reader: what the network believes and is no attribution', () => {
  it('a quotation that only small words credit', () => {
    const words = (cue: string): string =>
      `The wall was Owen/S/PER Strand/S+/PER+ 's ${cue} . " I/T liked/T+ it/T+ more/T+ then/T+ . "`;
    const looks: Record<number, [number, number]> = {
      6: [-1, 3],
      10: [6, 3],
      11: [6, 3],
      12: [6, 3],
      13: [6, 3],
      14: [6, 3],
    };
    assert.deepEqual(told(words('until/C recently/C+'), looks), []);
    assert.deepEqual(told(words('recent/C joke/C+'), looks), [
      'Owen Strand <recent joke> direct: I liked it more then',
    ]);
  });
  it('nothing said but a name; whom somebody backs or judges is told', () => {
    const looks: Record<number, [number, number]> = { 1: [-1, 0], 2: [1, 0], 3: [1, 0], 4: [1, 0] };
    const about = (cue: string): string[] =>
      told(`Strand/S/PER ${cue}/C Mr./T Owen/T+/PER Cole/T+/PER+ on Monday .`, looks);
    assert.deepEqual(about('mentioned'), []);
    assert.deepEqual(about('endorsed'), ['Strand <endorsed> indirect: Mr. Owen Cole']);
    assert.deepEqual(about('denounced'), ['Strand <denounced> indirect: Mr. Owen Cole']);
  });
});

describe('reader: more that is no attribution', () => {
  it('what nobody but an article is said to tell', () => {
    const by = (source: string): string[] =>
      told(`They saw ${source} strike that marked/C a/T turn/T+ .`, { 5: [-1, 2], 6: [5, 2], 7: [5, 2] });
    assert.deepEqual(by('a/S'), []);
    assert.equal(by('Strand/S/PER').length, 1);
  });
  it('a deed without a word of saying', () => {
    const looks: Record<number, [number, number]> = {
      1: [-1, 0],
      2: [-1, 0],
      3: [1, 0],
      4: [1, 0],
      5: [1, 0],
    };
    assert.deepEqual(told('Strand/S began/C digging/C+ at/T the/T+ wall/T+ .', looks), []);
    assert.equal(told('Strand/S began/C asking/C+ about/T the/T+ wall/T+ .', looks).length, 1);
  });
  it('a name where the verb should be; the rules know better', () => {
    assert.deepEqual(
      told('“/T+ We/T leave/T+ at/T+ noon/T+ ,/T+ ” said Strand/C/PER .', {
        1: [8, -1],
        2: [8, -1],
        3: [8, -1],
        4: [8, -1],
      }),
      ['Strand <said> direct: “ We leave at noon , ”'],
    );
  });
  it('what a desk prints before a headline', () => {
    const headed = (label: string): number =>
      told(
        `${label}/S :/C the/T wall/T+ stinks/T+ \n\nThe engineer Owen Strand met the council of Port Ellery on Monday.`,
        {
          1: [-1, 0],
          2: [1, 0],
          3: [1, 0],
          4: [1, 0],
        },
      ).length;
    assert.equal(headed('OPINION'), 0);
    assert.equal(headed('Engineers'), 1);
  });
});

describe('reader: what does not belong to it', () => {
  it('a sentence of the reporter’s before a quotation', () => {
    assert.deepEqual(
      told('Others/T disagree/T+ . “ It/T leaks/T+ at/T+ night/T+ , ” said/C Strand/S/PER .', {
        0: [10, 11],
        1: [10, 11],
        4: [10, 11],
        5: [10, 11],
        6: [10, 11],
        7: [10, 11],
        10: [-1, 11],
      }),
      ['Strand <said> direct: It leaks at night'],
    );
  });
  it('whom something is told to', () => {
    const looks: Record<number, [number, number]> = {
      1: [-1, 0],
      2: [1, 0],
      3: [1, 0],
      4: [1, 0],
      5: [1, 0],
      6: [1, 0],
    };
    assert.deepEqual(told('Strand/S/PER promised/C us/T a/T+ vote/T+ .', looks), [
      'Strand <promised> indirect: a vote',
    ]);
    assert.deepEqual(told('Strand/S/PER told/C this paper/T he/T+ agreed/T+ .', looks), [
      'Strand <told> indirect: he agreed',
    ]);
  });
  it('who only seems to say it, but for what a paper seems to show', () => {
    const looks: Record<number, [number, number]> = {
      1: [-1, 0],
      2: [-1, 0],
      3: [-1, 0],
      4: [1, 0],
      5: [1, 0],
    };
    assert.deepEqual(told('Strand/S/PER seemed/C to/C+ regret/C+ the/T wall/T+ .', looks), [
      '? <seemed to regret> indirect: the wall',
    ]);
    assert.deepEqual(told('Records/S seem/C to/C+ show/C+ the/T wall/T+ .', looks), [
      '[Records] <seem to show> indirect: the wall',
    ]);
  });
  it('who was told it, where a headline leaves out “was”', () => {
    assert.deepEqual(
      told(
        'Wall/T leaked/T+ , court/S told/C \n\nThe engineer Owen Strand met the council of Port Ellery on Monday.',
        {
          0: [4, 3],
          1: [4, 3],
          4: [-1, 3],
        },
      ),
      ['? <told> indirect: Wall leaked'],
    );
  });
  it('a quotation that the network gives to nobody, where a colon of its own stands before it', () => {
    assert.deepEqual(told('Owen/PER Strand/PER+ : “ It/T leaks/T+ at/T+ night/T+ . ”', {}), [
      'Owen Strand <:> direct: “ It leaks at night . ”',
    ]);
  });
  it('nothing seen, and rules that are sure: “…, he told the Courier”', () => {
    assert.deepEqual(told('The wall leaks at night , Owen/PER Strand/PER+ told the Courier .', {}), [
      'Owen Strand <told> indirect: The wall leaks at night',
    ]);
    assert.deepEqual(told('Owen/PER Strand/PER+ told the Courier that it leaks .', {}), []);
  });
  it('what is said in a quotation, where words before it credit all of it', () => {
    assert.deepEqual(
      told('Owen/PER Strand/PER+ said : “ Councils/S should know/C that/T walls/T+ leak/T+ . ”', {
        7: [-1, 5],
        8: [7, 5],
        9: [7, 5],
        10: [7, 5],
      }),
      ['Owen Strand <said> direct: “ Councils should know that walls leak . ”'],
    );
  });
});

const BODY = 'The engineer Owen Strand met the council of Port Ellery on Monday to talk of the wall.';

describe('reader: a headline and what follows', () => {
  it('share no content', () => {
    assert.deepEqual(
      told(
        `Council/S fears/C flood/T \n\nThe/T+ engineer Owen Strand/PER met the council of Port Ellery on Monday to talk of the wall.`,
        {
          1: [-1, 0],
          2: [1, 0],
          3: [1, 0],
        },
      ),
      ['[Council] <fears> indirect: flood'],
    );
  });
  it('share no source: it is where its verb is', () => {
    assert.deepEqual(
      told(
        `Wall/T safe/T+ , says/C Strand/S/PER \n\nThe/S+ engineer/S+ met the council of Port Ellery on Monday.`,
        {
          0: [3, 4],
          1: [3, 4],
          3: [-1, 4],
        },
      ),
      ['Strand <says> indirect: Wall safe'],
    );
    assert.deepEqual(
      told('The Ellery/S wall/S+ \n\nStrand/S+/PER insisted/C it/T leaks/T+ .', {
        3: [-1, 1],
        4: [-1, 1],
        5: [4, 1],
        6: [4, 1],
      }),
      ['Strand <insisted> indirect: it leaks'],
    );
  });
  it('share no content, which is where its verb is', () => {
    assert.deepEqual(
      told('Wall/T leaks/T+ \n\nThe/T+ wall/T+ is/T+ old/T+ , an/S engineer/S+ tells/C the Courier .', {
        0: [9, 7],
        1: [9, 7],
        2: [9, 7],
        3: [9, 7],
        4: [9, 7],
        5: [9, 7],
        9: [-1, 7],
      }),
      ['[an engineer] <tells> indirect: The wall is old'],
    );
  });
  it('order of words decides in it: what is said, a comma, the verb and who says it', () => {
    assert.deepEqual(
      told(`Veld/S/LOC lying/C over/C+ Arland/T/LOC 's dam , claims Moll/PER \n\n${BODY}`, {
        1: [-1, 0],
        3: [1, 0],
      }).slice(0, 1),
      ["Moll <claims> indirect: Veld lying over Arland 's dam"],
    );
  });
});

describe('reader: sources that the order of words knows better', () => {
  it('the subject, not who stands in an aside about it', () => {
    const looks: Record<number, [number, number]> = { 9: [-1, 7], 10: [9, 7], 11: [9, 7], 12: [9, 7] };
    assert.deepEqual(
      told(
        'Owen/PER Strand/PER+ – who works with engineer Cole/S/PER – said/C that/T it/T+ leaks/T+ .',
        looks,
      ),
      ['Owen Strand <said> indirect: that it leaks'],
    );
    // Right behind the comma it may be the subject's name.
    assert.deepEqual(
      told('One engineer of the wall , Owen/S/PER Cole/S+/PER+ , said/C that/T it/T+ leaks/T+ .', {
        9: [-1, 6],
        10: [9, 6],
      }).map((line) => line.split(' <')[0]),
      ['Owen Cole'],
    );
  });
  it('the subject, not whom a preposition goes before, of a participle behind a comma', () => {
    const looks: Record<number, [number, number]> = { 7: [-1, 4], 8: [7, 4], 9: [7, 4], 10: [7, 4] };
    const wrote = (to: string): string[] =>
      told(
        `Ines/PER Cole/PER+ wrote ${to} Owen/S/PER Strand/S+/PER+ , saying/C that/T it/T+ leaks/T+ .`,
        looks,
      );
    assert.deepEqual(wrote('to'), ['Ines Cole <saying> indirect: that it leaks']);
    assert.deepEqual(wrote('how'), ['Owen Strand <saying> indirect: that it leaks']);
  });
  it('the subject of its own sentence, or none', () => {
    const next = (first: string): string[] =>
      told(`${first} saying/C it/T leaks/T+ . \n\nThe/S ministry/S+ said/C it/T would/T+ pay/T+ .`, {
        6: [-1, 10],
        7: [6, 10],
        8: [6, 10],
        12: [-1, 10],
        13: [12, 10],
        14: [12, 10],
      }).slice(0, 1);
    assert.deepEqual(next('Owen/PER Strand/PER+ left town today ,'), [
      'Owen Strand <saying> indirect: it leaks',
    ]);
    assert.deepEqual(
      next('“ It is old ” ,').map((line) => line.split(' <')[0]),
      ['?'],
    );
  });
});

describe('reader: asides', () => {
  it('end within what is said, and their verb is no verb of the source', () => {
    const marked = (verb: string): string =>
      `Strand/S/PER said/C the/T flood/T+ ,/T+ the/T+ third/T+ , ${verb}/C the/T need/T+ .`;
    const looks: Record<number, [number, number]> = { 1: [-1, 0], 8: [-1, 0], 9: [8, 0], 10: [8, 0] };
    for (const word of [2, 3, 4, 5, 6]) looks[word] = [1, 0];
    assert.deepEqual(told(marked('shows'), looks), [
      'Strand <said> indirect: the flood , the third , shows the need',
    ]);
    assert.equal(told(marked('adding'), looks).length, 2);
  });
  it('tell whom somebody quotes, which is not what they say', () => {
    const looks: Record<number, [number, number]> = {
      3: [-1, 0],
      4: [3, 0],
      5: [3, 0],
      7: [-1, 0],
      8: [7, 0],
      9: [7, 0],
    };
    assert.deepEqual(
      told('Ellery/S Radio/S+ , quoting/C an/T engineer/T+ , reported/C it/T leaks/T+ .', looks).length,
      1,
    );
  });
});
