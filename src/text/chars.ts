/** What a UTF-16 code unit is, as far as cutting a text into words needs to know. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const OTHER = 4;
/** Half of a character beyond the basic plane. */
export const SURROGATE = 5;
/** A double quotation mark of any shape. */
export const DOUBLE = 6;
/** A single quotation mark of any shape, or an apostrophe. */
export const SINGLE = 7;

// Straight, curly, low, reversed, fullwidth and angle marks; U+0082 to U+0094 are the marks of Windows-1252 read as Latin-1.
const DOUBLE_MARKS = '"“”„‟«»＂\u0084\u0093\u0094';
const SINGLE_MARKS = "'‘’‚‛`‹›\u0082\u0091\u0092";

const table = new Uint8Array(0x10000);
for (const mark of DOUBLE_MARKS) table[mark.charCodeAt(0)] = DOUBLE;
for (const mark of SINGLE_MARKS) table[mark.charCodeAt(0)] = SINGLE;

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (/\s/.test(char)) return SPACE;
  // A soft hyphen, a joiner or a non-joiner stands inside a word and is no border.
  if (/[\p{L}\p{M}\u00ad\u200c\u200d]/u.test(char)) return LETTER;
  return /\p{N}/u.test(char) ? DIGIT : OTHER;
}

/** The class of a code unit; `NaN` (beyond either end of a text) counts as white space. */
export function classOf(unit: number): number {
  if (unit !== unit) return SPACE;
  return table[unit] || (table[unit] = classify(unit));
}

/** Whether a letter or digit stands at `at`; false beyond the text's ends. */
export function isAlphanumeric(source: string, at: number): boolean {
  const kind = classOf(source.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}

/** Length in code units of the character at `at`: 2 for a whole surrogate pair, else 1. */
export function widthAt(source: string, at: number): number {
  return (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether the text at `at` begins with a capital letter. */
export function isCapital(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const char = source.charAt(at);
  return char !== char.toLowerCase();
}

/** Whether the text at `at` begins with a small letter. */
export function isSmall(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  if (unit < 128) return unit >= 97 && unit <= 122;
  const char = source.charAt(at);
  return char !== char.toUpperCase();
}
