// Verbs that report speech, thought or a public act. Chosen by their share of uses as an attribution cue in the training part of
// PolNeAR (verbs marked as cue in at least 40 % of their uses, four uses or more) and completed by their near synonyms;
// classes after Levin (1993, verbs of communication and of psychological state) as design.md names them.

import { setOf } from '../text/lists/set';

export type CueClass = 'speech' | 'thought' | 'act';

/**
 * How much the words around a verb must confirm it: `strong`, the verb alone is enough; `clause`, what follows must look like a
 * clause ("that …", a quotation, a new subject); `object`, it must take an object or a quotation; `infinitive`, a "to …".
 */
export type Frame = 'strong' | 'clause' | 'object' | 'infinitive';

export interface Cue {
  base: string;
  cueClass: CueClass;
  frame: Frame;
}

const SPEECH = {
  strong:
    'say add tell argue claim insist warn reply tweet retweet quip joke explain assert contend allege caution lament remark recall ' +
    'reiterate concede acknowledge boast complain speculate stress emphasize emphasise suggest declare announce vow wonder ' +
    'state testify comment estimate hint predict imply admit',
  clause:
    'write note report respond reveal confirm deny conclude indicate signal maintain observe propose agree disagree repeat ' +
    'mention promise pledge point continue answer ask advise remind assure inform recommend demand charge ' +
    'shout yell chant interject counter echo post email text read find show tout disclose cite swear plead ' +
    'muse whisper claim boast protest elaborate clarify proclaim',
  object:
    'call describe accuse criticize criticise praise denounce condemn blast slam dismiss question defend mock blame attack decry ' +
    'attribute label liken portray hail deride lambast lambaste assail refer challenge reject thank bemoan express voice cite ' +
    'welcome applaud brand dub rail quote highlight outline apologize apologise',
  infinitive:
    'decline refuse urge threaten order request beg ask encourage invite promise vow pledge offer demand',
};

const THOUGHT = {
  strong: 'believe think hope',
  clause:
    'expect fear doubt know feel consider assume suspect learn remember see realize realise recognize recognise decide understand guess imagine worry',
  object: 'support oppose favor favour prefer regard deem',
  infinitive: 'want seek plan intend aim expect hope decide',
};

const ACT = {
  strong: 'endorse',
  clause: 'rule determine order',
  object: 'nominate approve back veto',
  infinitive: 'sue agree vote',
};

/** Past and participle of verbs that do not take -ed. */
const IRREGULAR: Record<string, string[]> = {
  say: ['said'],
  tell: ['told'],
  think: ['thought'],
  write: ['wrote', 'written'],
  know: ['knew', 'known'],
  feel: ['felt'],
  see: ['saw', 'seen'],
  find: ['found'],
  show: ['showed', 'shown'],
  swear: ['swore', 'sworn'],
  read: ['read'],
  seek: ['sought'],
  understand: ['understood'],
  forecast: ['forecast'],
  beg: ['begged'],
  quip: ['quipped'],
  admit: ['admitted'],
  refer: ['referred'],
  plan: ['planned'],
  dub: ['dubbed'],
  slam: ['slammed'],
  prefer: ['preferred'],
  make: ['made'],
  put: ['put'],
  let: ['let'],
  go: ['went', 'gone'],
  take: ['took', 'taken'],
  speak: ['spoke', 'spoken'],
  shoot: ['shot'],
  hit: ['hit'],
  spell: ['spelled', 'spelt'],
  sum: ['summed'],
  leave: ['left'],
  lay: ['laid'],
  set: ['set'],
  brag: ['bragged'],
  stop: ['stopped'],
};
/** Verbs whose -ing form doubles the last letter. */
const DOUBLING = setOf('beg quip admit refer plan dub slam prefer put let hit sum set brag stop');

export interface Form extends Cue {
  /** `base` also stands for the present of all persons but the third. */
  form: 'base' | 's' | 'past' | 'ing';
}

/** The forms of a verb, each with what it is. */
export function formsOf(base: string): [string, Form['form']][] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : null;
  const s = y ? `${y}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  const past = IRREGULAR[base] ?? [y ? `${y}ied` : `${stem}ed`];
  const ing = DOUBLING.has(base)
    ? `${base}${base.at(-1)}ing`
    : base.endsWith('ee') || base === 'see'
      ? `${base}ing`
      : `${stem}ing`;
  return [
    [base, 'base'],
    [s, 's'],
    ...past.map((word): [string, Form['form']] => [word, 'past']),
    [ing, 'ing'],
  ];
}

const byForm = new Map<string, Form[]>();
for (const [cueClass, frames] of [
  ['speech', SPEECH],
  ['thought', THOUGHT],
  ['act', ACT],
] as const) {
  for (const [frame, words] of Object.entries(frames) as [Frame, string][]) {
    for (const base of words.split(' ')) {
      for (const [word, form] of formsOf(base)) {
        const known = byForm.get(word) ?? [];
        if (known.some((cue) => cue.frame === frame)) continue;
        byForm.set(word, [...known, { base, cueClass, frame, form }]);
      }
    }
  }
}

/** The cues that a lower-case word can be a form of (one a frame); none for most words. */
export function cuesOf(word: string): readonly Form[] {
  return byForm.get(word) ?? [];
}

/** The class of a cue's words, by the first of them that is a known verb; speech for "according to", a colon or none. */
export function classOf(words: readonly string[]): CueClass {
  for (const word of words) {
    const found = byForm.get(word.toLowerCase());
    if (found) return found[0].cueClass;
  }
  return 'speech';
}
