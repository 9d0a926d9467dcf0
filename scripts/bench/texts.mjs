import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { documents } from '../core.mjs';

const SAMPLES = 'test/articles';

/** Numbers from 0 to 1, the same every time. */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes articles of about a size out of the paragraphs of the samples, no two alike. */
export async function articleMaker(seed) {
  const random = numbers(seed);
  const names = (await readdir(SAMPLES)).filter((name) => !name.includes('.golden.'));
  const samples = await Promise.all(names.sort().map((name) => readFile(path.join(SAMPLES, name), 'utf8')));
  const paragraphs = samples.flatMap((text) => text.split(/\n\s*\n/)).filter((each) => each.length > 80);
  return (size) => {
    let text = '';
    while (text.length < size) text += `${paragraphs[Math.floor(random() * paragraphs.length)].trim()}\n\n`;
    return text;
  };
}

/** An article as somebody writes in it: each version has one word more, one less, or another one, at a random place. */
export function* versions(text, count, seed) {
  const random = numbers(seed);
  const words = text.match(/\p{L}+/gu);
  const oneOf = (all) => all[Math.floor(random() * all.length)];
  let now = text;
  for (let at = 0; at < count; at++) {
    const spaces = [...now.matchAll(/(?<=\p{L}) (?=\p{L}+ )/gu)].map(({ index }) => index);
    const place = oneOf(spaces);
    const kind = random();
    const next = now.indexOf(' ', place + 1);
    const rest = now.slice(kind < 0.5 ? place : next);
    now = `${now.slice(0, place)}${kind < 0.75 ? ` ${oneOf(words)}` : ''}${rest}`;
    yield now;
  }
}

/** The texts of a file: JSON lines with a `text`, or one text. */
export async function textsOf(file) {
  if (!file.endsWith('.jsonl')) return [await readFile(file, 'utf8')];
  const texts = [];
  for await (const { text } of documents(file)) texts.push(text);
  return texts;
}
