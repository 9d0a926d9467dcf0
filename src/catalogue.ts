import type { Finding } from './claims/types';

/** What fills the places `{name}` of an entry; strings may be the article's own words, hostile until escaped. */
export type Args = Record<string, string | number>;
/** Turns an entry and its arguments into a sentence: `fill` here, `vscode.l10n.t` in the editor. */
export type Say = (entry: string, args: Args) => string;

/** Every sentence that a person can see, in English. Whatever is not here is in `package.nls.json`. */
export const CATALOGUE = {
  // What was found, the words that show it, what would settle it.
  'finding/quote/unattributed':
    'Nobody is shown to have said “{quote}”. A speaker and “said” beside it would settle whose words these are.',
  'finding/quote/unbalanced/opening':
    'This opening mark ({mark}) has no closing one. A closing mark where the words end would settle how far the quotation goes.',
  'finding/quote/unbalanced/closing':
    'This closing mark ({mark}) has no opening one. An opening mark where the words begin would settle where the quotation starts.',
  'finding/source/anonymous':
    '“{source}” is not named, and the article does not say why. A name, or the reason for withholding it, would settle it.',
  'finding/source/anonymous/reason': '“{source}” is not named. The article gives a reason: “{reason}”.',
  'finding/source/vague':
    'Nobody is named behind “{source}” ({cue}). Naming one of them would settle whose view this is.',
  'finding/source/vague/no-cue':
    'Nobody is named behind “{source}”. Naming one of them would settle whose view this is.',
  'finding/quote/ambiguous-speaker':
    '“{who}” could be {names}. The speaker’s name beside these words would settle it.',
  'finding/quote/scare':
    'Nobody is shown to have said “{quote}”. Who calls it so, or no quotation marks, would settle it.',
  'finding/quote/late-speaker':
    'The reader is told only after {sentences} sentences that “{who}” speaks. The name in or before the first would settle it.',
  'finding/source/anonymous-opinion':
    '“{source}” is not named and judges: “{words}”. A name behind the judgement would settle it.',
  'finding/source/agentless':
    '“{words}”: the sentence does not say who says so. Whoever does, by name, would settle it.',
  'finding/source/unnamed-study': 'Who made “{words}” is not told. Who, and when, would settle it.',
  'finding/source/secondhand':
    'This was told to, or reported by, {outlet}. A link to it, or asking again, would settle it.',
  'finding/claim/statistic':
    'The figure “{words}” has no source here. Who counted, and when, would settle it.',
  'finding/claim/cause':
    '“{words}” asserts a cause in the reporter’s own voice. Who says that the one brought the other about would settle it.',
  'finding/claim/prediction':
    '“{words}” tells what will happen in the reporter’s own voice. Who expects it would settle it.',
  'finding/claim/motive':
    '“{words}” tells what somebody wants, fears or believes, and not who says so. Their own words would settle it.',
  'finding/claim/superlative':
    '“{words}” sets something above all others in the reporter’s own voice. Who ranks it so, or the figures, would settle it.',
  'finding/claim/evaluation':
    '“{words}” judges in the reporter’s own voice. Who judges so, or what was seen, would settle it.',
  'finding/article/single-source':
    'All that is credited here ({times} times) goes back to {who}. A second source would settle whether others see it so.',
  'finding/article/no-named-source':
    'Nobody is named as a source in these {words} words. One named source would settle where they are from.',
  'finding/other': '{code}',

  // Other places that belong to a finding.
  'related/candidate': 'it could mean this one',
  'related/earlier': 'the same source came in here',
  'related/speaker': 'the speaker is told here',

  // Why this speaker: the step that decided, with its words.
  'step/quoted-as-saying': 'somebody is quoted as saying it: “{words}”',
  'step/quote-cue-source': 'the verb and the speaker follow the quotation: “{words}”',
  'step/quote-source-cue': 'the speaker and the verb follow the quotation: “{words}”',
  'step/quote-source-verb': 'the speaker and what they did follow the quotation: “{words}”',
  'step/content-cue-source': 'the verb and the speaker follow what is said: “{words}”',
  'step/content-source-cue': 'the speaker and the verb follow what is said: “{words}”',
  'step/subject-cue': 'the speaker is the subject of the verb: “{words}”',
  'step/passive': 'the sentence is in the passive and names the speaker: “{words}”',
  'step/colon': 'a colon introduces the words: “{words}”',
  'step/dash': 'the name stands behind a dash: “{words}”',
  'step/according-to': 'the article credits the source: “{words}”',
  'step/told': 'the speaker tells somebody: “{words}”',
  'step/continuation': 'the quotation goes on with the speaker before it: “{words}”',
  'step/link': 'the trained reader takes these words together: “{words}”',

  // Why a name, role or pronoun means this one.
  'step/full-name': 'the same full name: “{words}”',
  'step/same-name': 'the same name: “{words}”',
  'step/initialism': 'the first letters of “{words}”',
  'step/honorific': 'the surname of “{words}”, with an honorific',
  'step/surname': 'the surname of “{words}”',
  'step/given-name': 'the given name of “{words}”',
  'step/shared-surname': 'several people bear this surname; “{words}” was named last',
  'step/short-form': 'the first word of “{words}”',
  'step/lone': 'the article has no longer form of it: “{words}”',
  'step/role': 'the description fits “{words}”',
  'step/spoken-of': 'the article speaks of “{words}” just before, and nothing speaks against it',
  'step/pronoun': 'it goes back to “{words}”',
  'step/pronoun-ahead': 'the subject behind the opening clause is “{words}”',
  'step/relative': 'it stands right behind “{words}”',
  'step/pronoun-body': 'the body spoken of before it is “{words}”',
  'step/first-person': 'the first person in a quotation is its speaker, shown by “{words}”',

  // What is no evidence of the text's.
  'step/reader': 'a reader’s own word, kept beside the article; the text does not show it',

  // Where the catalogue does not know a step.
  'step/other': 'these words show it: “{words}”',
  'step/other/no-words': 'what stands around it shows it',

  // Whether a document is read, and why.
  'status/reading': 'Read as a news article: {reason}',
  'status/not-reading': 'Not read: {reason}',
  'status/short/reading': 'Article',
  'status/short/found': 'Article · {count}',
  'status/found': 'Findings: {count}.',
  'status/short/not-reading': 'Not an article',
  'status/turn-on': 'Read it',
  'status/turn-off': 'Do not read it',
  'status/name': 'Says Who',
  'reason/chosen-on': 'you asked for it.',
  'reason/chosen-off': 'you turned it off.',
  'reason/always': 'the setting saysWho.files says so.',
  'reason/never': 'the setting saysWho.files says so.',
  'reason/language': 'its language is Article.',
  'reason/markdown': 'Markdown is read only when asked.',
  'reason/other-language': 'only articles, plain text and Markdown are.',
  'reason/too-long': 'it has more than {limit} characters.',
  'reason/news': 'its text reads as English news.',
  'reason/empty': 'it is empty.',
  'reason/binary': 'it is not text.',
  'reason/too-short': 'it is too short to tell.',
  'reason/no-prose': 'its first lines are not English prose.',
  'reason/code-or-log': 'it reads as code or as a log.',
  'reason/list-or-table': 'it reads as a list or a table.',
  'reason/not-english': 'its language is not English.',
  'reason/licence': 'it reads as a licence.',
  'reason/recipe': 'it reads as a recipe.',
  'reason/manual': 'it reads as a manual.',
  'reason/verse': 'it reads as verse.',
  'reason/no-names': 'nobody is named in it.',
  'reason/no-reporting': 'nobody is reported to have said anything.',
  'reason/pending': 'it has not been looked at yet.',
  'reason/failed': 'the analysis failed; the log says how.',
  'reason/other': 'judged by its text ({reason}).',

  // Who read it, and why it was not the trained reader.
  'reader/model': 'Read by the trained reader.',
  'reader/rules': 'Read by rules.',
  'reader/rules/for-now': 'Read by rules until the trained reader is done.',
  'reader/none': 'The trained reader cannot be used: {reason}',
  'reader/none/absent': 'its files are missing, or could not be read.',
  'reader/none/unreadable': 'its file is cut short, or is no model.',
  'reader/none/foreign': 'its file is of another version than this one can read.',
  'reader/none/engine': 'what runs it could not start, or failed.',
  'reader/none/no-worker': 'no worker could be started to run it in.',

  // The names view.
  'names/person': 'People',
  'names/organization': 'Organizations',
  'names/place': 'Places',
  'names/other': 'Other names',
  'names/count': '{count}',
  'names/count-detail': '{count} · {detail}',
  'names/spoken-place': 'Line {line}: {words}',
  'names/spoken': '{label}, {detail}, mentions: {count}',

  // Behind a pronoun or a description in the text.
  'hint/means': ' · {name}',

  // The source report.
  'report/panel': 'Sources: {name}',
  'report/save-as': 'Save the source report as',
  'report/no-article': 'The source report is about an article: open one first.',
  'report/title': 'Sources of this article',
  /** The language of the report's own sentences, by BCP 47: a translation names its own. */
  'report/language': 'en',
  'report/lead':
    '{words} words: {quoted} quoted, {credited} credited without quotation marks, {bare} in the reporter’s own voice, {uncredited} in quotation marks that nobody is credited with.',
  'report/ribbon': 'Who speaks where, paragraph by paragraph',
  'report/paragraph': 'Line {line}: {voices}; findings: {findings}',
  'report/bare': 'the reporter',
  'report/key/quoted': 'quoted',
  'report/key/credited': 'credited without marks',
  'report/key/bare': 'the reporter’s own voice',
  'report/key/uncredited': 'in marks, by nobody',
  'report/key/flag': 'something found',
  'report/voices': 'Voices by share of words',
  'report/voice': 'Voice',
  'report/quoted': 'Quoted',
  'report/credited': 'Credited',
  'report/share': 'Share',
  'report/no-voices': 'Nobody is shown to have said anything.',
  'report/mix': 'Kinds of source',
  'report/source': 'Kind',
  'report/times': 'Times',
  'report/role': 'Role',
  'report/percent': 'Share of words, %',
  'report/words': 'Words',
  'report/said': 'What each said',
  'report/findings': 'Findings',
  'report/no-findings': 'Nothing was found.',
  'report/text': 'The article',
  'report/line': 'line {line}',
  'report/copy': 'Copy as CSV',
  'report/copied': 'Copied as CSV.',
  'report/back': 'back to the ribbon',
  'source/named': 'named',
  'source/role': 'by office or role',
  'source/collective': 'a group',
  'source/anonymous': 'unnamed',
  'source/document': 'a document',
  'source/unresolved': 'not clear who',

  // Symbols of a file.
  'outline/quotes': 'quotes: {count}',

  // The card of a hover.
  'kind/person': 'person',
  'kind/organization': 'organization',
  'kind/place': 'place',
  'kind/other': 'name',
  'card/also': 'Also: {names}',
  'card/named-once': 'Named once',
  'card/named-times': 'Named {count} times',
  'card/first': 'first in line {line}',
  'card/is': '“{words}” is {who}',
  'card/ask': 'Why?',
  'card/explain/go': 'Show These Words',
  'card/explain/nothing': 'Put the cursor on a name, a pronoun or a quotation.',
  'card/explain/plain': 'The text says so itself.',
  'card/quoted-first': 'Quoted first in line {line}: {words}',
  'card/reported-first': 'Reported first in line {line}: {words}',
  'card/silent': 'Is not quoted in this article.',
  'card/more': 'and {count} more',
  'card/means': '“{words}” means {name}: {reason}.',
  'card/could-be': '“{words}” could be {names}.',
  'card/nobody-fits': '“{words}”: nobody in the article fits.',
  'card/or': ' or ',
  'card/why': 'Why: {reason}.',
  'card/considered': 'It could also have been {names}.',
  'card/unsure': 'Unsure: right in about {percent} of 100 such cases.',
  'card/uncredited': 'Nobody is shown to have said this.',
  'card/spoken-by': '{kind} of {who}',
  'card/unnamed': '{kind} of somebody unnamed: “{who}”',
  'card/document': '{kind} from a document: “{who}”',
  'card/unresolved': '{kind}; the article does not show who “{who}” is',
  'attribution/direct': 'Quotation',
  'attribution/mixed': 'Partly quoted words',
  'attribution/indirect': 'Reported words',

  // The quotes view.
  'quotes/unnamed': 'Unnamed sources',
  'quotes/documents': 'Documents',
  'quotes/nobody': 'Nobody is shown to have said',
  'quotes/beside': '{source}: {words}',
  'quotes/line': 'line {line}',
  'quotes/line-reported': 'line {line} · reported',
  'quotes/line-named': 'line {line} · named by the reader',
  'quotes/count-share': '{count} · {share} %',
  'quotes/share': 'Quotes: {count}. Words in quotation marks: {words}, {share} % of all in the article.',
  'quotes/type/named': 'Named',
  'quotes/type/role': 'By office or role',
  'quotes/type/collective': 'Groups',
  'quotes/type/anonymous': 'Unnamed sources',
  'quotes/type/document': 'Documents',
  'quotes/type/unresolved': 'Not clear who',
  'quotes/type/nobody': 'Nobody is shown to have said',
  'quotes/group-by': 'Group quotes by',
  'quotes/by/speaker': 'Speaker',
  'quotes/by/speaker/what': 'Most quoted first',
  'quotes/by/order': 'Order in the text',
  'quotes/by/order/what': 'One list, from the first quote to the last',
  'quotes/by/type': 'Kind of source',
  'quotes/by/type/what': 'Named, by office or role, groups, unnamed, documents',
  'quotes/filter': 'Show quotes with these words, a speaker’s name among them',
  'quotes/filter/example': 'For example: minister ferry',
  'quotes/filtered': '“{filter}”: {count} of {of}',
  'quotes/badge': 'Quotes: {count}',
  'quotes/reading': 'Reading',
  'quotes/none-ahead': 'There is no quote in this article.',
  'quotes/nothing-to-copy': 'Put the cursor in a quote, or select one in the Quotes view.',
  'quotes/nothing-to-export': 'There are no quotes to export: open an article first.',
  'quotes/export-as': 'Export the quotes as',
  'quotes/export/md': 'To read, or to paste into a document',
  'quotes/export/csv': 'For a spreadsheet',
  'quotes/export/json': 'For a program',
  'quotes/spoken-group': '{label}, quotations: {count}',
  'export/title': 'Quotes in {file}',
  'export/place': '{file}, line {line}',
  'quotes/spoken-share': '{label}, quotations: {count}, {share} percent of the quoted words',
  'quotes/spoken-leaf': '{speaker}, line {line}: {words}',

  // What is wrong in a `.says-who.json`.
  'kept/problem/syntax': 'This is not JSON ({what}). Nothing in the file counts until it is mended.',
  'kept/problem/conflict':
    'A conflict that git has left: choose a side. Nothing in the file counts until then.',
  'kept/problem/too-long': 'The file has more than {limit} characters, and is not read.',
  'kept/problem/version': 'The file is of another version than {version}, the one that this program knows.',
  'kept/problem/type': 'Expected {wanted}. The rest of the file counts.',
  'kept/problem/unknown-code': 'No finding has the code “{code}”.',
  'kept/problem/unreadable': 'The file cannot be read: {what}',

  // What a reader says of an article: how far it reaches, and what then is so.
  'kept/own': 'on this machine only',
  'kept/do/ignore-here': 'Ignore this {code} in this sentence ({where})',
  'kept/do/ignore-in-article': 'Ignore every {code} in this article ({where})',
  'kept/do/never': 'Never report {code} in any article (your settings)',
  'kept/do/accept-all': 'Accept all findings of this article, now {count} ({where})',
  'kept/do/name': 'Name the speaker of this quotation… ({where})',
  'kept/do/wrong': 'Wrong speaker, this is not {who}… ({where})',
  'kept/do/no-quote': 'This is not a quote ({where})',
  'kept/is/here': '{code} ignored in one sentence',
  'kept/is/article': '{code} ignored in the whole article',
  'kept/is/never': '{code} never reported',
  'kept/is/all': '{count} findings of the article accepted',
  'kept/is/speaker': 'Speaker: {who}',
  'kept/is/nobody': 'Nobody is shown to have said it',
  'kept/is/no-quote': 'Not a quote',
  'kept/done': '{what} ({where}).',
  'kept/done/own': 'The folder cannot be written to.',
  'kept/taken-back': 'Taken back: {what}.',
  'kept/never/user': '{code} is never reported from now on: your setting {setting} says so.',
  'kept/never/workspace':
    '{code} is not reported here from now on: the workspace’s setting {setting} says so.',
  'kept/open-settings': 'Open Settings',
  'kept/open': 'Open',
  'kept/broken': '{file}, line {line}, column {column}: {why} Nothing was written to it.',
  'kept/failed': 'It could not be kept: {why}',
  'kept/report-copied': 'Copied for an issue: how it was attributed, without any of its words.',
  'kept/who': 'Who said {words}',
  'kept/who/how': 'Choose from the article, or type a name',
  'kept/who/typed': '{name}',
  'kept/who/nobody': 'Nobody is shown to have said it',
  'kept/which': 'Which finding?',
  'kept/list': 'Everything ignored and named',
  'kept/list/how': 'Choose what to restore, one or all',
  'kept/settings': 'Settings',
  'kept/none': 'Nothing is ignored, and no speaker is named.',
  'kept/no-article': 'Open an article first.',
  'kept/no-finding': 'Nothing was found at the cursor.',
  'kept/no-quotation': 'Put the cursor in a quotation.',
  'kept/nothing-to-take-back': 'Nothing to take back: see Show Everything Ignored and Named.',

  // What is found on the command line, in all.
  'lint/counts':
    'errors: {error}, warnings: {warning}, information: {information}, hints: {hint}; articles: {articles}',
  'lint/ignored': 'ignored: {ignored}',
  'lint/passed': 'texts that are no articles: {passed}',

  // What commands answer.
  'command/no-file': 'Open a file first, then ask Says Who to read it.',
  'command/not-readable': 'This kind of file cannot be read as an article.',
  'command/gone': 'The place is no longer there.',
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

/** Why an attribution or a mention was made, by the id of its step; a step without an entry gets a plain sentence. */
export function because(step: string, words: string, say: Say = fill): string {
  const key = `step/${step}`;
  if (step === 'reader') return sentence('step/reader', {}, say);
  if (words === '') return sentence('step/other/no-words', {}, say);
  return sentence(hasEntry(key) ? key : 'step/other', { words }, say);
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
