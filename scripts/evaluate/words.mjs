// Texts as words (runs of letters and digits): scores count these, so that it never matters on which side of a comma a range ends.

/** The words of a text, `[start, end)` in UTF-16, in order. */
export function wordsOf(text) {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: word }) => [index, index + word.length]);
}

/** Numbers of the words that any of the ranges `{start, end}` touches. */
export function touched(words, ranges) {
  const numbers = new Set();
  for (const { start, end } of ranges) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle][1] > start) high = middle;
      else low = middle + 1;
    }
    for (let at = low; at < words.length && words[at][0] < end; at++) numbers.add(at);
  }
  return numbers;
}

/** Numbers of the words between double quotation marks; a mark that is left open ends with its line. */
export function quoted(text, words) {
  const numbers = new Set();
  let inside = false;
  let at = 0;
  words.forEach(([start], number) => {
    for (; at < start; at++) {
      const mark = text[at];
      if (mark === '\n' || mark === '”') inside = false;
      else if (mark === '“') inside = true;
      else if (mark === '"') inside = !inside;
    }
    if (inside) numbers.add(number);
  });
  return numbers;
}

export function common(some, others) {
  let count = 0;
  for (const each of some) if (others.has(each)) count++;
  return count;
}
