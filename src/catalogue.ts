import { CARDS } from './catalogue/cards';
import { CHANNELS } from './catalogue/channels';
import { COMMANDS } from './catalogue/commands';
import { FINDINGS } from './catalogue/findings';
import { KEPT } from './catalogue/kept';
import { REPORT } from './catalogue/report';
import { STATUS } from './catalogue/status';
import { STEPS } from './catalogue/steps';
import { VIEWS } from './catalogue/views';
import type { ChannelKind } from './attribution/types';
import type { Finding } from './claims/types';
import type { Problem } from './kept/types';

/** What fills the places `{name}` of an entry; strings may be the article's own words, hostile until escaped. */
export type Args = Record<string, string | number>;
/** Turns an entry and its arguments into a sentence: `fill` here, `vscode.l10n.t` in the editor. */
export type Say = (entry: string, args: Args) => string;

/** Every sentence that a person can see, in English, a file for each place where they show. Whatever is not here is in `package.nls.json`. */
export const CATALOGUE = {
  ...FINDINGS,
  ...STEPS,
  ...CHANNELS,
  ...STATUS,
  ...VIEWS,
  ...REPORT,
  ...CARDS,
  ...KEPT,
  ...COMMANDS,
} as const;

export type Key = keyof typeof CATALOGUE;

/** Puts arguments in their places, in one pass: what an argument brings is not filled again. */
export function fill(entry: string, args: Args): string {
  return entry.replace(/\{([a-z]+)\}/g, (place, name: string) =>
    Object.hasOwn(args, name) ? String(args[name]) : place,
  );
}

/** Whether the catalogue has this entry. */
export function hasEntry(key: string): key is Key {
  return Object.hasOwn(CATALOGUE, key);
}

/** The sentence of an entry. */
export function sentence(key: Key, args: Args = {}, say: Say = fill): string {
  return say(CATALOGUE[key], args);
}

/** A finding as a sentence: what was found, the words, what would settle it. */
export function message({ code, args }: Pick<Finding, 'code' | 'args'>, say: Say = fill): string {
  const variant =
    code === 'quote/unbalanced'
      ? `/${args.side}`
      : code === 'source/anonymous' && args.reason !== ''
        ? '/reason'
        : code === 'source/vague' && args.cue === ''
          ? '/no-cue'
          : '';
  const key = `finding/${code}${variant}`;
  return hasEntry(key) ? sentence(key, args, say) : sentence('finding/other', { code }, say);
}

/** What is wrong in a `.says-who.json`; an argument may be the name of a part of the sentence: `comma` for `kept/what/comma`. */
export function problem({ code, args }: { code: Problem['code']; args: Args }, say: Say = fill): string {
  const parts = Object.entries(args).map(([name, value]) => {
    const key = `kept/${name}/${value}`;
    return [name, hasEntry(key) ? sentence(key, {}, say) : value];
  });
  return sentence(`kept/problem/${code}`, Object.fromEntries(parts) as Args, say);
}

/** Why an attribution or a mention was made, by the id of its step; a step without an entry gets a plain sentence. */
export function because(step: string, words: string, say: Say = fill): string {
  const key = `step/${step}`;
  if (step === 'reader') return sentence('step/reader', {}, say);
  if (words === '') return sentence('step/other/no-words', {}, say);
  return sentence(hasEntry(key) ? key : 'step/other', { words }, say);
}

/** By what way something came to the reporter, with the words that show it; these alone where they say as much. */
export function wayOf(kind: ChannelKind, words: string, say: Say = fill): string {
  const way = sentence(`channel/${kind}`, {}, say);
  const alone = words.toLowerCase().includes(way.toLowerCase());
  return sentence(alone ? 'channel/words' : 'channel/shown', { way, words }, say);
}

/** Whether a document is read, as a sentence with its reason. */
export function verdict(
  { read, reason, args }: { read: boolean; reason: string; args: Args },
  say: Say = fill,
): string {
  const key = `reason/${reason}`;
  const why = hasEntry(key) ? sentence(key, args, say) : sentence('reason/other', { reason }, say);
  return sentence(read ? 'status/reading' : 'status/not-reading', { reason: why }, say);
}
