/** Less than any sum of log-probabilities that a text can have. */
const NEVER = -1e300;

/**
 * The likeliest row of BIO tags (O, B-a, I-a, B-b, I-b …) in which each I goes on with its own kind.
 * @param scores log-probabilities, row-major [words, tags].
 */
export function bestTags(scores: Float32Array, tags: number): Uint8Array {
  const count = scores.length / tags;
  const best = new Uint8Array(count);
  if (count === 0) return best;
  const came = new Uint8Array(count * tags);
  let sums = Float64Array.from(scores.subarray(0, tags));
  let next = new Float64Array(tags);
  for (let tag = 2; tag < tags; tag += 2) sums[tag] = NEVER;
  for (let word = 1; word < count; word++) {
    const top = highest(sums);
    for (let tag = 0; tag < tags; tag++) {
      const inside = tag > 0 && tag % 2 === 0;
      const before = !inside ? top : sums[tag] >= sums[tag - 1] ? tag : tag - 1;
      came[word * tags + tag] = before;
      next[tag] = sums[before] + scores[word * tags + tag];
    }
    [sums, next] = [next, sums];
  }
  let tag = highest(sums);
  for (let word = count - 1; word >= 0; word--) {
    best[word] = tag;
    tag = came[word * tags + tag];
  }
  return best;
}

/** Index of the first of the highest numbers. */
function highest(numbers: Float64Array): number {
  let at = 0;
  for (let i = 1; i < numbers.length; i++) if (numbers[i] > numbers[at]) at = i;
  return at;
}
