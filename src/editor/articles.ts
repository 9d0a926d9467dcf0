import * as vscode from 'vscode';
import type { Article } from '../article';
import type { Args } from '../catalogue';
import type { Guard } from './guard';
import { SECTION, SETTINGS } from './ids';
import { maskMarkdown } from './markdown';
import { decide, readsScheme, type Decision } from './modes';
import { notProse, SAMPLE } from './prose';

/** The longest document that is read, in UTF-16 code units: more would keep the extension host from answering for seconds. */
export const LIMIT = 500_000;
/** How long nothing must be typed before an edit is answered, in milliseconds. */
const DELAY = 250;

/** Whether a document is read, and the reason: an entry of the catalogue (`reason/…`) with its arguments. */
export interface Status {
  read: boolean;
  reason: string;
  args: Args;
}

/** What is known of one version of a document. Never changed once made. */
export interface Answer {
  document: vscode.TextDocument;
  version: number;
  status: Status;
  /** Null where the document is not read. */
  article: Article | null;
}

/** All documents that are open in a tab and could be read, each analyzed once a version; what every feature reads. */
export interface Articles extends vscode.Disposable {
  /** A new answer, or the document was closed. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** Whether a document could ever be read: its scheme is one that people read. */
  couldBeRead(document: vscode.TextDocument): boolean;
  /** The newest answer, which may be about a version before the last edit; undefined where there is none, or the document was closed. */
  latest(document: vscode.TextDocument): Answer | undefined;
  /** The answer about the document as it stands when the promise resolves; undefined where it is closed or could not be read. */
  settled(document: vscode.TextDocument): Promise<Answer | undefined>;
  all(): Answer[];
  /** What the user asks of a file holds until it is closed. */
  choose(document: vscode.TextDocument, read: boolean): void;
  /** For tests: holds back the next analysis until the function that it returns is called. */
  holdNext(): () => void;
  /** How many answers came too late and were dropped. */
  readonly dropped: number;
}

interface Entry {
  document: vscode.TextDocument;
  answer: Answer | undefined;
  chosen: boolean | undefined;
  /** The reason of the first yes: once read, a document stays an article until it is closed. */
  accepted: { reason: string; args: Args } | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the analyses begun: only the last one's answer counts. */
  begun: number;
  waiting: ((answer: Answer | undefined) => void)[];
}

export function makeArticles(guard: Guard, log: vscode.LogOutputChannel): Articles {
  const entries = new Map<string, Entry>();
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  let dropped = 0;
  let held: Promise<void> | undefined;

  const entryOf = (document: vscode.TextDocument): Entry | undefined => {
    const entry = entries.get(document.uri.toString());
    return entry?.document === document ? entry : undefined;
  };

  function schedule(entry: Entry, delay: number): void {
    clearTimeout(entry.timer);
    entry.timer = setTimeout(
      guard('analysis', () => answer(entry)),
      delay,
    );
  }

  /** Decides anew, as if the document had just been opened. */
  function restart(entry: Entry): void {
    entry.accepted = undefined;
    entry.answer = undefined;
    entry.begun++;
    schedule(entry, 0);
  }

  async function answer(entry: Entry): Promise<void> {
    const { document } = entry;
    const { version } = document;
    const turn = ++entry.begun;
    let found: Pick<Answer, 'status' | 'article'>;
    let failure: { error: unknown } | undefined;
    try {
      found = await look(entry);
    } catch (error) {
      failure = { error };
      found = { status: { read: false, reason: 'failed', args: {} }, article: null };
    }
    const hold = held;
    held = undefined;
    await hold;
    if (entryOf(document) !== entry || turn !== entry.begun || version !== document.version) {
      dropped++;
    } else {
      if (found.status.read && !entry.accepted && entry.chosen === undefined) entry.accepted = found.status;
      entry.answer = { document, version, ...found };
      const { read, reason } = found.status;
      log.debug(`${document.uri} version ${version}: ${read ? 'read' : 'not read'}, ${reason}`);
      for (const resolve of entry.waiting.splice(0)) resolve(entry.answer);
      changed.fire(document);
    }
    if (failure) throw failure.error;
  }

  async function look(entry: Entry): Promise<Pick<Answer, 'status' | 'article'>> {
    const { document } = entry;
    const { mode, reason } = decisionOf(entry);
    if (mode === 'never') return { status: { read: false, reason, args: {} }, article: null };
    if (lengthOf(document) > LIMIT) {
      return {
        status: { read: false, reason: 'too-long', args: { limit: LIMIT.toLocaleString('en') } },
        article: null,
      };
    }
    const text = document.getText();
    const source = document.languageId === 'markdown' ? maskMarkdown(text) : text;
    const asked = mode === 'always' || entry.accepted !== undefined;
    const not = asked ? null : notProse(source.slice(0, SAMPLE));
    if (not) return { status: { read: false, reason: not, args: {} }, article: null };
    const { read } = await import('./core');
    const { judgement, article } = read(source, asked);
    const because =
      mode === 'always'
        ? { reason, args: {} }
        : (entry.accepted ?? { reason: judgement.reason, args: judgement.args });
    return { status: { read: article !== null, reason: because.reason, args: because.args }, article };
  }

  function forget(key: string, entry: Entry): void {
    clearTimeout(entry.timer);
    entries.delete(key);
    for (const resolve of entry.waiting.splice(0)) resolve(undefined);
    changed.fire(entry.document);
  }

  /** Takes in documents that are shown, and lets go of those that no longer are: a closed tab need not close its document. */
  function survey(): void {
    const shown = shownNow();
    for (const [key, entry] of [...entries]) {
      if (!shown.has(key) || entry.document.isClosed) forget(key, entry);
    }
    for (const document of vscode.workspace.textDocuments) {
      const key = document.uri.toString();
      if (!shown.has(key) || entries.has(key) || document.isClosed || !readsScheme(document.uri.scheme))
        continue;
      const entry: Entry = {
        document,
        answer: undefined,
        chosen: undefined,
        accepted: undefined,
        timer: undefined,
        begun: 0,
        waiting: [],
      };
      entries.set(key, entry);
      schedule(entry, 0);
    }
  }

  const lookAgain = guard('survey', survey);
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(lookAgain),
    vscode.workspace.onDidCloseTextDocument(lookAgain),
    vscode.window.tabGroups.onDidChangeTabs(lookAgain),
    vscode.window.onDidChangeVisibleTextEditors(lookAgain),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const entry = entryOf(document);
      if (entry && contentChanges.length > 0) schedule(entry, DELAY);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(`${SECTION}.${SETTINGS.files}`)) return;
      for (const entry of entries.values()) {
        restart(entry);
      }
    }),
    changed,
  );
  lookAgain();

  return {
    onDidChange: changed.event,
    couldBeRead: (document) => readsScheme(document.uri.scheme),
    latest: (document) => entryOf(document)?.answer,
    settled(document) {
      lookAgain();
      const entry = entryOf(document);
      if (!entry || entry.answer?.version === document.version) return Promise.resolve(entry?.answer);
      return new Promise((resolve) => entry.waiting.push(resolve));
    },
    all: () => [...entries.values()].flatMap(({ answer }) => answer ?? []),
    choose(document, read) {
      lookAgain();
      const entry = entryOf(document);
      if (!entry) return;
      entry.chosen = read;
      restart(entry);
    },
    holdNext() {
      let release = (): void => undefined;
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
    get dropped() {
      return dropped;
    },
    dispose() {
      for (const { timer } of entries.values()) clearTimeout(timer);
      entries.clear();
      listening.dispose();
    },
  };
}

function decisionOf({ document, chosen }: Entry): Decision {
  return decide({
    language: document.languageId,
    chosen,
    files: vscode.workspace.getConfiguration(SECTION, document).get(SETTINGS.files),
    fits: (pattern) => vscode.languages.match({ pattern }, document) > 0,
  });
}

function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** The documents, as strings of their URIs, that a tab or an editor shows: plain or either side of a comparison. */
function shownNow(): Set<string> {
  const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
  for (const { input } of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (input instanceof vscode.TabInputText) shown.add(input.uri.toString());
    else if (input instanceof vscode.TabInputTextDiff) {
      shown.add(input.original.toString());
      shown.add(input.modified.toString());
    }
  }
  return shown;
}
