/** Longer wordings are cut, in UTF-16 code units; what was cut away still counts, by its hash. */
const MOST = 160;
const SHOWN = 120;

const SAME: Record<string, string> = {
  ...{ '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"' },
  ...{ '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '`': "'" },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '…': '...' },
};
const MARKS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');
/** What is in this form already. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Words in the form by which they are known again: however their lines are broken, whichever kind of quotation marks, dashes and spaces they have. Readable,
 * on one line, and never longer than 160 characters. The wording of a wording is itself.
 */
export function wording(words: string): string {
  if (words.length <= MOST && PLAIN.test(words)) return words;
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(MARKS, (mark) => SAME[mark])
    .replace(/ {2,}/g, ' ')
    .trim();
  if (plain.length <= MOST) return plain;
  return `${plain.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}... #${hash(plain)}`;
}

/** 64 bits in two halves, by FNV-1a with two offsets: enough that no two sentences of an article meet. */
function hash(words: string): string {
  let one = 0x811c9dc5;
  let two = 0x9dc5811c;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit ^ (at & 0xff), 0x01000193);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
