import { PARTICLES } from '../reader/rules/lists/names-people';
import { setOf } from '../text/lists/set';
import type { Range } from '../text/types';
import type { Found } from './found';
import type { Gender } from './gender';
import { BODY_NOUNS } from './lists/bodies';
import { isFamilyFirst } from './lists/family-first';
import type { Step } from './steps';
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

/** Without particles, initials in the middle and "Jr". What is a particle between two names may be a name of its own at either end: "Ben Cole", "Mohan Das". */
export function coreOf(parts: readonly string[]): string[] {
  return parts.filter((part, at) => {
    if (GENERATIONS.has(part) || (at > 0 && part.length < 2)) return false;
    return at === parts.length - 1 || !PARTICLES.has(part) || (at === 0 && !OPENING_PARTICLES.has(part));
  });
}

/** Where to look for the longer name behind a single word. */
export class Index {
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
