import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/article';
import type { Found } from '../../../src/editor/client';
import { openReader } from '../../../src/editor/service';
import { fromParts, show, toParts } from '../../../src/editor/shown';
import { ModelError } from '../../../src/reader/model/errors';
import { connect, copies, makeNetwork, NO_FILES, openWith, STORY, until } from './line';

describe('whoever reads for the editor', () => {
  it('answers by rules at once, and by model when there is one', async () => {
    const { read, load, news } = connect(openWith(makeNetwork()));
    const { answers, makers } = read();
    await until('the rules answer', () => answers.length === 1);
    load();
    await until('the model answers', () => answers.length === 2);
    assert.deepEqual(makers(), ['rules', 'model']);
    assert.deepEqual(
      news.map((each) => 'engine' in each && each.engine),
      ['a stand-in'],
    );
    const [rules] = answers as Found[];
    assert.deepEqual(rules.article, JSON.parse(JSON.stringify(show(analyze(STORY)))));
  });

  it('passes the rules over where the model has answered before', async () => {
    const { read, load, news } = connect(openWith(makeNetwork()));
    load();
    await until('it is loaded', () => news.length === 1);
    const { makers } = read({ steady: true });
    await until('there is an answer', () => makers().length > 0);
    assert.deepEqual(makers(), ['model']);
  });

  it('reads only what an edit touches', async () => {
    const network = makeNetwork();
    const { read, load } = connect(openWith(network));
    load();
    const first = read({ source: copies(200) });
    await until('the model answers', () => first.makers().includes('model'));
    const edited = read({ source: copies(200).replace(' 1002.', ' the 1002.'), steady: true });
    await until('it answers again', () => edited.makers().includes('model'));
    const [before, after] = [first.answers[1], edited.answers[0]] as Found[];
    assert.ok(before.windows > 10, `${before.windows} windows`);
    assert.equal(before.run, before.windows);
    assert.ok(after.run >= 1 && after.run <= 3, `${after.run} of ${after.windows} windows were read again`);
  });

  it('stops reading what is closed or edited', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const network = makeNetwork(() => gate);
    const { read, load, told } = connect(openWith(network));
    load();
    const { stop, makers } = read({ source: copies(50) });
    await until('the network runs', () => network.runs === 1);
    stop();
    const other = read({ document: 'b' });
    await until('the cancel has come in', () => told.length >= 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    open();
    await until('the other is read', () => other.makers().includes('model'));
    assert.deepEqual(
      makers().filter((each) => each !== 'rules'),
      [],
    );
    assert.ok(network.runs < 5, `${network.runs} runs`);
  });

  it('reads what is seen before the rest, also in the middle of it', async () => {
    const network = makeNetwork(() => new Promise((resolve) => setTimeout(resolve, 2)));
    const { client, read, load } = connect(openWith(network));
    load();
    client.post({ kind: 'front', documents: ['seen'] });
    const order: string[] = [];
    const behind = read({ document: 'behind', source: copies(100) });
    await until('the network runs', () => network.runs > 1);
    const seen = read({ document: 'seen' });
    await until('both are read', () => {
      for (const [name, { makers }] of Object.entries({ behind, seen }))
        if (makers().includes('model') && !order.includes(name)) order.push(name);
      return order.length === 2;
    });
    assert.deepEqual(order, ['seen', 'behind']);
  });

  it('gives the rules’ answer where an edit takes the model long', async () => {
    const network = makeNetwork(() => new Promise((resolve) => setTimeout(resolve, 150)));
    const { read, load, news } = connect(openWith(network));
    load();
    await until('it is loaded', () => news.length === 1);
    const { makers } = read({ source: copies(40), steady: true });
    await until('there is an answer', () => makers().length > 0);
    assert.deepEqual(makers(), ['rules']);
  });

  it('takes a text for no article, or reads it where it is asked to', async () => {
    const { read } = connect();
    const recipe = 'Pancakes\n\n2 eggs\n200 ml milk\n100 g flour\n\n1. Mix.\n2. Fry.\n';
    const not = read({ source: recipe, asked: false });
    const asked = read({ source: recipe, document: 'b' });
    await until('both are answered', () => not.answers.length + asked.answers.length === 2);
    assert.equal((not.answers[0] as Found).article, null);
    assert.ok((asked.answers[0] as Found).article);
  });

  it('reads Markdown without its markup', async () => {
    const { read } = connect();
    const { answers } = read({ source: STORY.replace('Imogen Pell', '**Imogen Pell**'), markdown: true });
    await until('it is answered', () => answers.length === 1);
    const { article } = answers[0] as Found;
    assert.ok(article?.source.includes('  Imogen Pell  '));
  });
});

describe('where there is no trained reader', () => {
  const binary = readFileSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm');

  it('a file that is cut short, or no model, is told of; the rules’ answer stands', async () => {
    for (const bytes of [
      new Uint8Array(0),
      new Uint8Array(1000),
      Uint8Array.from(binary.subarray(0, 5000)),
    ]) {
      const { client, read, news } = connect(openReader);
      const { makers } = read();
      const vocabulary = new TextEncoder().encode('[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\n');
      client.post({ kind: 'model', files: { model: bytes, vocabulary, binary: new Uint8Array(binary) } });
      await until('it is told of', () => news.length === 1 && makers().length > 0);
      assert.ok('code' in news[0] && news[0].code === 'unreadable', JSON.stringify(news[0]));
      assert.deepEqual(makers(), ['rules']);
    }
  }).timeout(60_000);

  it('a vocabulary that is none is told of', async () => {
    const { client, news } = connect(openReader);
    client.post({ kind: 'model', files: NO_FILES });
    await until('it is told of', () => news.length === 1);
    assert.ok('code' in news[0] && news[0].code === 'foreign', JSON.stringify(news[0]));
  });

  it('a network that fails while it reads is let go; who waits gets the rules’ answer', async () => {
    const network = makeNetwork(() => Promise.reject(new ModelError('engine', 'out of memory')));
    const { read, load, news } = connect(openWith(network));
    load();
    await until('it is loaded', () => news.length === 1);
    const first = read({ steady: true });
    await until('it is answered', () => first.answers.length === 1);
    assert.deepEqual(first.makers(), ['rules']);
    assert.ok('code' in news[1] && news[1].code === 'engine');
    const second = read({ document: 'b', steady: true });
    await until('it is answered', () => second.answers.length === 1);
    assert.deepEqual(second.makers(), ['rules']);
    assert.equal(network.runs, 1);
  });
});

describe('an answer in parts', () => {
  it('is put together as it was, with pauses', async () => {
    const shown = show(analyze(STORY.repeat(300)));
    const parts = toParts(shown);
    assert.ok(parts.length > 6);
    let pauses = 0;
    const pause = (): Promise<void> => Promise.resolve(void pauses++);
    assert.deepEqual(await fromParts(parts, shown, { pause, budget: -1 }), JSON.parse(JSON.stringify(shown)));
    assert.equal(pauses, parts.length);
  });
});
