import { isFamilyFirst } from './lists/family-first';
import { isSameGiven } from './lists/given-names';
import { PARTICLES } from '../reader/rules/lists/names-people';
import { setOf } from '../text/lists/set';
import type { Range } from '../text/types';
import type { Found } from './found';
import type { Step } from './steps';
import { genderOfHonorific, genderOfName, type Gender } from './gender';
import { BODY_NOUNS } from './lists/bodies';
import type { EntityKind } from './types';

/** What will be one entity: its names, and how each came to it. */
export interface Group {
  kind: EntityKind;
  names: Joined[];
  gender: Gender;
  /** Its longest name's words, for comparing. */
  parts: string[];
  /** How many of its names have two words or more. */
  full: number;
}

export interface Joined {
  found: Found;
  step: Step;
  because: Range | null;
  considered: Group[];
}

/** Those that open a surname by themselves: "de Cole". */
const OPENING_PARTICLES = setOf('al el ul bin ibn de del della di du la le van von der den');
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const FIRM_ENDS = new Set(['inc', 'corp', 'corporation', 'co', 'company', 'ltd', 'llc', 'plc', 'the']);

/** Joins names into entities by the steps of `steps.ts`. Linear in the number of names but for people of one surname. */
export function group(found: readonly Found[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const index = new Index();
  const shorter: Found[] = [];
  for (const each of found) {
    const key = keyOf(each);
    const isShort = each.kind === 'person' ? coreOf(each.parts).length < 2 : each.parts.length < 2;
    if (isShort) {
      shorter.push(each);
      continue;
    }
    const known = byKey.get(key);
    if (known) join(known, each, 'full-name', known.names[0].found);
    else {
      const made = make(groups, each);
      byKey.set(key, made);
    }
  }
  joinLongerPeople(groups);
  const kept = groups.filter(({ names }) => names.length > 0);
  for (const each of kept) index.add(each);
  index.addFull(kept);
  for (const { kind, parts, honorific } of shorter) {
    const word = coreOf(parts).at(-1);
    if (kind === 'person' && word && honorific === '') index.bare.set(word, (index.bare.get(word) ?? 0) + 1);
  }
  const explained = joinExplained(shorter, kept, byKey);
  for (const each of shorter) if (!explained.has(each)) joinShort(each, kept, index, byKey);
  return kept;
}

/** "(Defra)" goes to the name that it stands behind, and with it all its other mentions. Returns those joined. */
function joinExplained(
  shorter: readonly Found[],
  groups: readonly Group[],
  byKey: Map<string, Group>,
): Set<Found> {
  const joined = new Set<Found>();
  if (!shorter.some(({ shortOf }) => shortOf)) return joined;
  const groupOf = new Map(groups.flatMap((each) => each.names.map(({ found }) => [found, each] as const)));
  for (const each of shorter) {
    const whole = each.shortOf && groupOf.get(each.shortOf);
    if (!each.shortOf || !whole) continue;
    join(whole, each, 'initialism', each.shortOf);
    byKey.set(keyOf(each), whole);
    joined.add(each);
  }
  return joined;
}

function make(groups: Group[], found: Found): Group {
  const made: Group = { kind: found.kind, names: [], gender: 'unknown', parts: found.parts, full: 0 };
  groups.push(made);
  join(made, found, 'lone', null);
  return made;
}

function join(to: Group, found: Found, step: Step, because: Range | null, considered: Group[] = []): void {
  to.names.push({ found, step, because: because && { start: because.start, end: because.end }, considered });
  if (found.parts.length > 1) to.full++;
  if (found.parts.length > to.parts.length) to.parts = found.parts;
  if (to.kind !== 'person') return;
  const gender = genderOfHonorific(found.honorific);
  if (gender !== 'unknown') to.gender = gender;
  else if (to.gender === 'unknown') to.gender = genderOfName(found);
}

/** Without particles, initials in the middle and "Jr". What is a particle between two names may be a name of its own at either end: "Ben Cole", "Mohan Das". */
function coreOf(parts: readonly string[]): string[] {
  return parts.filter((part, at) => {
    if (GENERATIONS.has(part) || (at > 0 && part.length < 2)) return false;
    return at === parts.length - 1 || !PARTICLES.has(part) || (at === 0 && !OPENING_PARTICLES.has(part));
  });
}

function keyOf({ kind, parts }: Found): string {
  if (kind === 'person') return `person ${coreOf(parts).join(' ')}`;
  const plain = parts.filter((part) => !FIRM_ENDS.has(part));
  return `${kind} ${(plain.length > 0 ? plain : parts).join(' ')}`;
}

/** "Suu Kyi" goes to "Aung San Suu Kyi", "Anna Cole" to "Anna Maria Cole", "Bill Cole" to "William Cole", where only one fits. */
function joinLongerPeople(groups: Group[]): void {
  const bySurname = new Map<string, Group[]>();
  for (const each of groups) {
    if (each.kind !== 'person') continue;
    const last = coreOf(each.parts).at(-1) ?? '';
    const alike = bySurname.get(last);
    if (alike) alike.push(each);
    else bySurname.set(last, [each]);
  }
  for (const alike of bySurname.values()) {
    if (alike.length < 2 || alike.length > 20) continue;
    for (const short of alike) {
      const core = coreOf(short.parts);
      const longer = alike.filter((other) => {
        if (other === short || other.names.length === 0) return false;
        const otherCore = coreOf(other.parts);
        // "Bill Cole" is "William Cole", whoever of them comes first.
        if (otherCore.length === core.length && other.names[0].found.start < short.names[0].found.start)
          return (
            core.length === 2 &&
            otherCore[1] === core[1] &&
            isSameGiven(otherCore[0], core[0]) &&
            otherCore[0] !== core[0]
          );
        return (
          otherCore.length > core.length && (endsWith(otherCore, core) || isSameGiven(otherCore[0], core[0]))
        );
      });
      if (longer.length !== 1) continue;
      const [target] = longer;
      for (const { found } of short.names) join(target, found, 'full-name', target.names[0].found);
      short.names = [];
    }
  }
}

function endsWith(whole: readonly string[], end: readonly string[]): boolean {
  return end.every((part, at) => whole[whole.length - end.length + at] === part);
}

/** Where to look for the longer name behind a single word. */
class Index {
  readonly byLast = new Map<string, Group[]>();
  readonly byFirst = new Map<string, Group[]>();
  readonly byInitials = new Map<string, Group[]>();
  readonly bodiesByFirst = new Map<string, Group[]>();
  /** By a common noun that the name ends in. */
  readonly bodiesByLast = new Map<string, Group[]>();
  /** How often each surname stands alone. */
  readonly bare = new Map<string, number>();

  private readonly fullByLast = new Map<string, [Found, Group][]>();

  /** Remembers where people are named in full, in order. */
  addFull(groups: readonly Group[]): void {
    const all = groups
      .filter(({ kind }) => kind === 'person')
      .flatMap((each) => each.names.map(({ found }): [Found, Group] => [found, each]))
      .sort(([a], [b]) => a.start - b.start);
    for (const each of all) {
      const last = coreOf(each[0].parts).at(-1) ?? '';
      const known = this.fullByLast.get(last);
      if (known) known.push(each);
      else this.fullByLast.set(last, [each]);
    }
  }

  /** Who of that surname was named in full last before a name, in its paragraph. */
  fullBefore(surname: string, { start, paragraph }: Found): Group | null {
    const all = this.fullByLast.get(surname) ?? [];
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle][0].start < start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && all[low - 1][0].paragraph === paragraph ? all[low - 1][1] : null;
  }

  add(each: Group): void {
    const core = each.kind === 'person' ? coreOf(each.parts) : each.parts;
    if (each.kind === 'person') {
      push(this.byLast, core[core.length - 1], each);
      push(this.byFirst, core[0], each);
      if (isFamilyFirst(core, each.names[0].found.hyphen)) push(this.byLast, core[0], each);
      // "Rodham" of "Anna Rodham Cole" is no short form; "Suu" is none either.
      return;
    }
    const letters = each.parts
      .filter((part) => !/^(?:of|and|for|the|on|in|de|'s)$/.test(part))
      .map((part) => part.charAt(0));
    if (letters.length > 1) push(this.byInitials, letters.join(''), each);
    const all = each.parts.map((part) => part.charAt(0)).join('');
    if (all !== letters.join('')) push(this.byInitials, all, each);
    if (each.kind === 'organization' && each.parts[0].length > 3)
      push(this.bodiesByFirst, each.parts[0], each);
    const last = each.parts[each.parts.length - 1];
    if (each.kind === 'organization' && BODY_NOUNS.has(last)) push(this.bodiesByLast, last, each);
  }
}

/** More entities than this that share a word are not compared: work stays linear. */
const MOST_ALIKE = 50;

function push(map: Map<string, Group[]>, key: string, each: Group): void {
  const known = map.get(key);
  if (!known) map.set(key, [each]);
  else if (known.length < MOST_ALIKE && known[known.length - 1] !== each) known.push(each);
}

function joinShort(found: Found, groups: Group[], index: Index, byKey: Map<string, Group>): void {
  const core = coreOf(found.parts);
  const word = core[core.length - 1] ?? found.parts[0];
  if (found.kind === 'person') {
    const target = longerPerson(found, word, index);
    if (target) {
      join(target.group, found, target.step, target.group.names[0].found, target.considered);
      return;
    }
  } else {
    const longer = (index.byInitials.get(word) ?? []).filter(
      ({ kind }) => kind === found.kind || (kind !== 'person' && found.kind !== 'place'),
    );
    if (longer.length === 1 && word.length > 1) {
      join(longer[0], found, 'initialism', longer[0].names[0].found);
      return;
    }
  }
  const key = keyOf(found);
  const known = byKey.get(key);
  if (known) {
    join(known, found, 'same-name', known.names[0].found);
    return;
  }
  // "Lumetra" of "Lumetra Corp", "the Foundation" of "the Somna Foundation".
  const bodies =
    found.kind === 'organization'
      ? (index.bodiesByFirst.get(word) ?? index.bodiesByLast.get(word) ?? [])
      : [];
  if (bodies.length === 1) {
    join(bodies[0], found, 'short-form', bodies[0].names[0].found);
    return;
  }
  byKey.set(key, make(groups, found));
}

interface Target {
  group: Group;
  step: Step;
  considered: Group[];
}

/** The person whose longer name ends or begins with the word; honorifics tell two of one surname apart. */
function longerPerson(found: Found, word: string, index: Index): Target | null {
  const alike = index.byLast.get(word) ?? [];
  const gender = genderOfHonorific(found.honorific);
  const fitting =
    gender === 'unknown'
      ? alike
      : alike.filter((each) => each.gender === gender || each.gender === 'unknown');
  const sure = gender === 'unknown' ? fitting : fitting.filter((each) => each.gender === gender);
  if (fitting.length === 1 || sure.length === 1) {
    const one = fitting.length === 1 ? fitting[0] : sure[0];
    return { group: one, step: found.honorific ? 'honorific' : 'surname', considered: [] };
  }
  if (fitting.length === 0) {
    if (alike.length > 0) return null;
    const first = found.honorific ? [] : (index.byFirst.get(word) ?? []);
    return first.length === 1 ? { group: first[0], step: 'given-name', considered: [] } : null;
  }
  const near = index.fullBefore(word, found);
  const best = near && fitting.includes(near) ? near : mainOf(fitting, index.bare.get(word) ?? 0);
  return { group: best, step: 'shared-surname', considered: fitting.filter((each) => each !== best) };
}

/**
 * Whom an article calls by the bare surname: who is introduced first, unless another is named in full far more often. Whoever is named in full more often than
 * the bare surname stands at all is told apart by that: then it is the other.
 * @param bare how often the surname stands alone
 */
function mainOf(groups: readonly Group[], bare: number): Group {
  const main = groups.reduce((main, each) => {
    const more = each.full - main.full;
    const isEarlier = each.names[0].found.start < main.names[0].found.start;
    return more > FAR_MORE || (isEarlier && more >= -FAR_MORE) ? each : main;
  });
  const others = groups.filter((each) => each !== main && each.full > 1);
  return main.full > bare && others.length === 1 && main.full - others[0].full > FAR_MORE ? others[0] : main;
}

const FAR_MORE = 2;
