/** As much of a document as is looked at before the analysis is loaded, in UTF-16 code units. */
export const SAMPLE = 8_000;
const COMMON =
  /^(?:the|a|an|of|to|in|and|on|for|that|is|was|with|at|by|as|from|it|he|she|has|have|had|said|be|were|are)$/;
const LEAST_WORDS = 30;
/** News prose has a quarter to a half; code, logs and other languages hardly any. */
const LEAST_SHARE = 0.12;

/**
 * Why a text cannot be English prose, as a reason of the catalogue; null: it might be. Cheap, in the bundle's thin part, so that a log or a
 * list never loads the analysis. It lets much through; `judge` of the layout decides.
 * @param sample the first `SAMPLE` units of the document
 */
export function notProse(sample: string): 'empty' | 'binary' | 'too-short' | 'no-prose' | null {
  if (sample.trim() === '') return 'empty';
  if (sample.includes('\0')) return 'binary';
  const words = sample.split(/\s+/).filter((word) => /[A-Za-z]/.test(word));
  if (words.length < LEAST_WORDS) return 'too-short';
  const common = words.filter((word) => COMMON.test(word.toLowerCase())).length;
  return common < words.length * LEAST_SHARE ? 'no-prose' : null;
}
