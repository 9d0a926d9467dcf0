import { MALE, FEMALE } from '../reader/rules/lists/names-people';
import { NATIONS } from '../reader/rules/lists/names-places';
import type { Span, Text, Word } from '../text/types';
import { bare } from './bare';

/** Words that tell that a table is one of a sport; in a table of the weather, towns are towns. */
const SPORT =
  /\b(?:soccer|football|rugby|cricket|baseball|basketball|hockey|netball|handball|volleyball|league|division|standings|fixtures|matches|games? played|championship|premiership|playoffs?|play-offs?|semi-?finals?)\b/i;

/** Between two teams: who beats whom. */
const BEATS = /^(?:beat|beats|thrashed|thrash|defeated|edged|hammered|trounced|crushed|outclassed)$/i;
/** Before a team that is called by its town, the town itself may be meant. */
const THERE = /^(?:in|at|near|from|to|of|around|outside|through)$/i;

/** Fewer lines than this make no table. */
const LEAST = 3;
const LONGEST_LINE = 24;
const LONGEST_NAME = 4;

/**
 * What is named for the team that plays for it: in tables of results, where one place beats another, and wherever else such a team's name stands. Linear.
 * @param isPlace whether the reader takes a word for the beginning of a place, and where it ends; 0 for no place
 */
export function teamsIn(text: Text, placeEnd: (word: number) => number): Span[] {
  if (!SPORT.test(text.source)) return [];
  const { words } = text;
  const teams = teamsInTables(text);
  const places: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const to = placeEnd(at);
    if (to > at) places.push({ from: at, to });
  }
  const nameAt = ({ from, to }: Span): string => nameOf(words, from, to);
  const isTown = (place: Span): boolean => !NATIONS.has(nameAt(place));
  for (let i = 1; i < places.length; i++) {
    const [one, other] = [places[i - 1], places[i]];
    if (other.from !== one.to + 1 || !BEATS.test(words[one.to].text)) continue;
    teams.push(...[one, other].filter(isTown));
  }
  const known = new Set(teams.map(nameAt));
  for (const place of places) if (known.has(nameAt(place)) && !isThere(words, place)) teams.push(place);
  return teams;
}

/** "in Hartwell", "HARTWELL, Norland", "HARTWELL 2026-05-04": the town is meant. */
function isThere(words: readonly Word[], { from, to }: Span): boolean {
  const before = words[from - 1]?.sentence === words[from].sentence ? words[from - 1].text : '';
  return THERE.test(before) || (before === '' && /^(?:[,:]|\d.*)$/.test(words[to]?.text ?? ''));
}

/**
 * The teams in lines of results and standings ("Hartwell 3 Lisse Rovers 2", "Hartwell 12 7 3 2 24", "Hartwell at Lisse"): each a run of words. None where
 * the lines are of people. Nations are left out: these are called by the place's name. Linear.
 */
function teamsInTables(text: Text): Span[] {
  const lines: Span[][] = [];
  for (const line of linesOf(text)) {
    const teams = teamsOf(text.words, line);
    if (teams.length > 0) lines.push(teams);
  }
  const teams = lines.flat();
  const people = teams.filter(({ from, to }) => isPerson(text.words, from, to)).length;
  if (lines.length < LEAST || people * 4 > teams.length) return [];
  return teams.filter(({ from, to }) => !NATIONS.has(nameOf(text.words, from, to)));
}

function* linesOf({ source, words }: Text): Iterable<Span> {
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && !source.slice(words[at - 1].end, words[at].start).includes('\n')) continue;
    if (at - from <= LONGEST_LINE) yield { from, to: at };
    from = at;
  }
}

/** The teams of one line; none if it is of another form. */
function teamsOf(words: readonly Word[], { from, to }: Span): Span[] {
  const first = runOf(words, from, to);
  if (first.to === from || first.to === to) return [];
  const versus = /^(?:at|v|vs)$/i.test(bare(words[first.to].text));
  const figures = versus ? first.to + 1 : numbersEnd(words, first.to, to);
  if (figures === first.to) return [];
  if (figures === to) return figures - first.to > 3 ? [first] : [];
  const second = runOf(words, figures, to);
  if (second.to === figures) return [];
  const end = versus ? second.to : numbersEnd(words, second.to, to);
  const isWhole = end === to || words[end].text === '(';
  if (!isWhole) return [];
  // Who is "at" a place plays there.
  if (versus) return bare(words[first.to].text).toLowerCase() === 'at' ? [first] : [first, second];
  return end > second.to ? [first, second] : [];
}

/** The words with capitals from `from` on, with "of" and "&" between them. */
function runOf(words: readonly Word[], from: number, to: number): Span {
  let at = from;
  while (at < to && at - from < LONGEST_NAME && /^\p{Lu}[\p{L}.’'-]*$/u.test(words[at].text)) {
    if (at > from && /^(?:AT|V|VS)$/.test(words[at].text)) break;
    at++;
    if (/^(?:of|&|and|['’]s)$/.test(words[at]?.text ?? '') && at + 1 < to) at++;
  }
  return { from, to: at };
}

function numbersEnd(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && /^[\d½./–-]{1,7}$/.test(words[at].text)) at++;
  return at;
}

function isPerson(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2) return false;
  const first = bare(words[from].text);
  return first.length === 1 || MALE.has(first) || FEMALE.has(first);
}

function nameOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}
