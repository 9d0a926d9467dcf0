import * as vscode from 'vscode';
import { message, sentence, type Args, type Key } from '../../catalogue';
import { identity } from '../../kept/match';
import type { Entry } from '../../kept/types';
import type { Change } from '../../kept/write';
import { version } from '../../../package.json';
import type { Answer } from '../answers';
import type { Desk } from '../feature';
import { COMMANDS } from '../ids';
import { say } from '../say';
import type { Shown, ShownFinding } from '../shown';
import type { Home } from './home';
import { showKept } from './list';
import { pickSpeaker } from './pick';
import { tellBroken } from './problems';
import { BrokenError } from './save';
import { never, type Undo } from './setting';
import {
  faultReport,
  findingsAt,
  ignoredHere,
  ignoredInArticle,
  namedEntries,
  quotationsAt,
  type Word,
} from './targets';
import { placeOf, plain } from './words';

/** How long a line in the status bar is seen, in milliseconds. */
const SEEN = 6_000;
const MOST_UNDONE = 100;

/** What a command is about. */
interface Place {
  document: vscode.TextDocument;
  answer: Answer;
  article: Shown;
  offset: number;
}

/** The commands behind the quick fixes; each also from the palette, about what the cursor stands in, and from a row of the quotes view. */
export function registerIgnoreCommands({ articles, front, keeper, guard }: Desk): vscode.Disposable {
  /** What undoes the last commands, the last one last. */
  const undone: Undo[] = [];
  const remember = (undo: Undo): void => {
    undone.push(undo);
    if (undone.length > MOST_UNDONE) undone.shift();
  };

  /** What the arguments are about (see `actions.ts`; a row of the quotes view; nothing: the cursor); undefined, and said, where there is no article. */
  async function placeOfCommand(given: unknown, start: unknown): Promise<Place | undefined> {
    const row = rangeOf(given);
    const document =
      typeof given === 'string'
        ? vscode.workspace.textDocuments.find((each) => each.uri.toString() === given)
        : row
          ? front.document
          : vscode.window.activeTextEditor?.document;
    const answer = document && (await articles.settled(document));
    if (!document || !answer?.article) return void tell('kept/no-article');
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    const cursor = editor ? document.offsetAt(editor.selection.active) : 0;
    const offset = row?.start ?? (Number.isSafeInteger(start) ? Number(start) : cursor);
    return { document, answer, article: answer.article, offset };
  }

  /** Keeps what `make` gives, and says where; what was kept of the same before comes back when it is undone. */
  async function keep(
    uri: vscode.Uri,
    make: (file: string) => readonly Entry[],
    key: Key,
    args: Args,
  ): Promise<void> {
    const before = new Map<string, Entry>();
    const build = (file: string, home: Home): Change => {
      const add = make(file);
      const wanted = new Set(add.map(identity));
      before.clear();
      for (const entry of home.read.kept.entries)
        if (wanted.has(identity(entry))) before.set(identity(entry), entry);
      return { add, remove: [] };
    };
    let done: Awaited<ReturnType<typeof keeper.change>>;
    try {
      done = await keeper.change(uri, build);
    } catch (error) {
      return complain(error);
    }
    const { home, change } = done;
    const back = {
      add: [...before.values()],
      remove: change.add.filter((entry) => !before.has(identity(entry))),
    };
    remember({ what: sentence(key, args, say), undo: () => keeper.restore(home, back) });
    const kept = sentence('kept/done', { what: sentence(key, args, say), where: placeOf(home) }, say);
    if (home.folder || uri.scheme === 'untitled') vscode.window.setStatusBarMessage(kept, SEEN);
    else void vscode.window.showInformationMessage(`${kept} ${sentence('kept/done/own', {}, say)}`);
  }

  async function findingOf(place: Place, code: unknown): Promise<ShownFinding | undefined> {
    const { document, article, offset } = place;
    const { range } = document.lineAt(document.positionAt(offset));
    const around = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const all = findingsAt(article, offset, around);
    const fitting = typeof code === 'string' ? all.filter((each) => each.code === code) : all;
    if (fitting.length === 0) return void tell('kept/no-finding');
    if (fitting.length === 1 || typeof code === 'string') {
      return fitting.find(({ start }) => start === offset) ?? fitting[0];
    }
    const items = fitting.map((finding) => ({
      ...{ label: finding.code, detail: plain(message(finding, say)), finding },
    }));
    return (await vscode.window.showQuickPick(items, { placeHolder: sentence('kept/which', {}, say) }))
      ?.finding;
  }

  const ignoreHere = async (uri: unknown, start: unknown, code: unknown): Promise<void> => {
    const place = await placeOfCommand(uri, start);
    const finding = place && (await findingOf(place, code));
    if (!finding) return;
    const args = { code: finding.code };
    await keep(place.document.uri, (file) => [ignoredHere(file, finding)], 'kept/is/here', args);
  };
  const ignoreInArticle = async (uri: unknown, start: unknown, code: unknown): Promise<void> => {
    const place = await placeOfCommand(uri, start);
    const finding = place && (await findingOf(place, code));
    if (!finding) return;
    const args = { code: finding.code };
    await keep(place.document.uri, (file) => [ignoredInArticle(file, finding.code)], 'kept/is/article', args);
  };
  const neverReport = async (uri: unknown, start: unknown, code: unknown): Promise<void> => {
    const place = await placeOfCommand(uri, start);
    const finding = place && (await findingOf(place, code));
    if (finding) remember(await never(finding.code, place.document));
  };
  const acceptAll = async (uri: unknown): Promise<void> => {
    const place = await placeOfCommand(uri, 0);
    if (!place) return;
    const { findings } = place.article;
    if (findings.length === 0) return tell('kept/no-finding');
    const make = (file: string): Entry[] => findings.map((finding) => ignoredHere(file, finding));
    await keep(place.document.uri, make, 'kept/is/all', { count: findings.length });
  };

  /** Says of the quotation at a place what `word` gives; '' where there is none. */
  async function sayOf(place: Place, word: Word | undefined): Promise<void> {
    if (word === undefined) return;
    const { document, article, offset } = place;
    const indexes = quotationsAt(article, offset);
    const key: Key =
      word === 'no-quote' ? 'kept/is/no-quote' : word.speaker === null ? 'kept/is/nobody' : 'kept/is/speaker';
    const args: Args = word !== 'no-quote' && word.speaker !== null ? { who: plain(word.speaker) } : {};
    await keep(document.uri, (file) => namedEntries(file, article, indexes, word), key, args);
  }
  async function quotePlace(uri: unknown, start: unknown): Promise<Place | undefined> {
    const place = await placeOfCommand(uri, start);
    if (place && quotationsAt(place.article, place.offset).length === 0)
      return void tell('kept/no-quotation');
    return place;
  }
  const wordsAt = ({ article, offset }: Place): string => {
    const { start, end } = article.quotations[quotationsAt(article, offset)[0]];
    return article.source.slice(start, end);
  };
  /** A third argument names the speaker, null nobody; without it the reader is asked. */
  const given = (name: unknown): Word | null =>
    typeof name === 'string' || name === null ? { speaker: name } : null;
  const nameSpeaker = async (uri: unknown, start: unknown, name: unknown): Promise<void> => {
    const place = await quotePlace(uri, start);
    if (place) await sayOf(place, given(name) ?? (await pickSpeaker(place.article, wordsAt(place), false)));
  };
  const notAQuote = async (uri: unknown, start: unknown): Promise<void> => {
    const place = await quotePlace(uri, start);
    if (place) await sayOf(place, 'no-quote');
  };
  const wrongSpeaker = async (uri: unknown, start: unknown, name: unknown): Promise<void> => {
    const place = await quotePlace(uri, start);
    if (!place) return;
    const { article, offset } = place;
    const index = article.quotations[quotationsAt(article, offset)[0]].attribution;
    if (index >= 0) {
      await vscode.env.clipboard.writeText(faultReport(article, index, version));
      vscode.window.setStatusBarMessage(sentence('kept/report-copied', {}, say), SEEN);
    }
    await sayOf(place, given(name) ?? (await pickSpeaker(article, wordsAt(place), true)));
  };

  const takeBack = async (): Promise<void> => {
    const last = undone.pop();
    if (!last) return tell('kept/nothing-to-take-back');
    try {
      await last.undo();
      vscode.window.setStatusBarMessage(sentence('kept/taken-back', { what: last.what }, say), SEEN);
    } catch (error) {
      undone.push(last);
      await complain(error);
    }
  };

  const commands = {
    ...{
      ignoreHere,
      ignoreInArticle,
      neverReport,
      acceptAll,
      nameSpeaker,
      notAQuote,
      wrongSpeaker,
      takeBack,
    },
    showKept: () => showKept(keeper, complain),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(
        COMMANDS[name as keyof typeof commands],
        guard(name, run as (...given: unknown[]) => Promise<void>),
      ),
    ),
  );
}

async function complain(error: unknown): Promise<void> {
  if (error instanceof BrokenError && error.problem) return tellBroken(error.uri, error.problem);
  const why = error instanceof Error ? error.message : String(error);
  void vscode.window.showErrorMessage(sentence('kept/failed', { why }, say));
}

const tell = (key: Key): void => void vscode.window.showInformationMessage(sentence(key, {}, say));

/** The range of a row of the quotes view. */
function rangeOf(given: unknown): { start: number } | null {
  if (typeof given !== 'object' || given === null || !('range' in given)) return null;
  const { range } = given;
  if (typeof range !== 'object' || range === null || !('start' in range)) return null;
  return typeof range.start === 'number' ? { start: range.start } : null;
}
