import { isSameGiven } from './lists/given-names';
import type { Range } from '../text/types';
import type { Found } from './found';
import type { Step } from './steps';
import { genderOfHonorific, genderOfName } from './gender';
import { coreOf, Index, type Group } from './group-index';

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
