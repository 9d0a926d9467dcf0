import * as vscode from 'vscode';
import type { Args } from '../catalogue';
import type { Answer, Articles, Status } from './answers';
import type { Found } from './client';
import { lengthOf, shownNow } from './documents';
import type { Guard } from './guard';
import { SECTION, SETTINGS } from './ids';
import type { Keeper } from './ignores/keeper';
import type { Log } from './log';
import { maskMarkdown } from './markdown';
import { decide, readsScheme, type Decision } from './modes';
import { notProse, SAMPLE } from './prose';
import type { Reader } from './reader';
import type { Maker, Shown } from './shown';
import { makeTurns } from './turns';

/**
 * The longest document that is read, in UTF-16 code units. The trained reader takes about 100 bytes of memory for each, and a minute for so many;
 * an edit in so long a text is answered after a second.
 */
export const LIMIT = 500_000;
/** How long nothing must be typed before an edit is answered, in milliseconds. */
const DELAY = 250;

interface Entry {
  document: vscode.TextDocument;
  answer: Answer | undefined;
  chosen: boolean | undefined;
  /** The reason of the first yes: once read, a document stays an article until it is closed. */
  accepted: { reason: string; args: Args } | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the analyses begun: only the last one's answer counts. */
  begun: number;
  /** Ends the reading that is under way. */
  stop: () => void;
  /** By whom it was read before. */
  makers: Set<Maker>;
  /** The newest article with all its findings, those too that the reader does not want. */
  whole: Shown | null;
  /** What the reader says of its quotations, as it was when it was read last. */
  named: string;
  /** How many changes of its answer not all listeners have been told of. */
  untold: number;
  waiting: { last: boolean; resolve: (answer: Answer | undefined) => void }[];
}

export function makeArticles(reader: Reader, keeper: Keeper, guard: Guard, log: Log): Articles {
  const begun = performance.now();
  const told = new Set<Maker>();
  const entries = new Map<string, Entry>();
  let front: string[] = [];
  const changed = makeTurns<vscode.TextDocument>(guard);
  let dropped = 0;
  let held: Promise<void> | undefined;

  const entryOf = (document: vscode.TextDocument): Entry | undefined => {
    const entry = entries.get(document.uri.toString());
    return entry?.document === document ? entry : undefined;
  };

  const awaits = ({ article }: Answer): boolean => article?.maker === 'rules' && reader.expected();

  function schedule(entry: Entry, delay: number): void {
    clearTimeout(entry.timer);
    entry.stop();
    entry.timer = setTimeout(
      guard('analysis', async () => {
        await keeper.ready(entry.document.uri, entry.begun === 0);
        if (entryOf(entry.document) === entry) answer(entry);
      }),
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

  /** Answers at once where the document is not read, else has it read. */
  function answer(entry: Entry): void {
    const { document } = entry;
    const { version, uri } = document;
    const turn = ++entry.begun;
    const take = guard('analysis', async (status: Status, article: Shown | null) => {
      const hold = held;
      held = undefined;
      await hold;
      if (entryOf(document) !== entry || turn !== entry.begun || version !== document.version) dropped++;
      else put(entry, { document, version, status, article });
    });
    const no = (reason: string, args: Args = {}): unknown => take({ read: false, reason, args }, null);

    const { mode, reason } = decisionOf(entry);
    if (mode === 'never') return void no(reason);
    if (lengthOf(document) > LIMIT) return void no('too-long', { limit: LIMIT.toLocaleString('en') });
    const source = document.getText();
    const markdown = document.languageId === 'markdown';
    const asked = mode === 'always' || entry.accepted !== undefined;
    const sample = source.slice(0, SAMPLE);
    const not = asked ? null : notProse(markdown ? maskMarkdown(sample) : sample);
    if (not) return void no(not);

    const steady = entry.answer?.article?.maker === 'model';
    const named = keeper.named(uri);
    entry.named = JSON.stringify(named);
    entry.stop();
    const request = { document: uri.toString(), source, markdown, asked, steady, named };
    entry.stop = reader.read(request, (found) => {
      if (found instanceof Error) {
        void no('failed');
        throw found;
      }
      const { judgement, article } = found;
      const because = mode === 'always' ? { reason, args: {} } : (entry.accepted ?? judgement);
      void take({ read: article !== null, reason: because.reason, args: because.args }, article);
      if (article) tell(entry, found);
    });
  }

  function put(entry: Entry, given: Answer): void {
    const { document, version, status } = given;
    if (status.read && !entry.accepted && entry.chosen === undefined) entry.accepted = status;
    entry.whole = given.article;
    entry.answer = wanted(given, given.article);
    log.debug(`${document.uri} version ${version}: ${status.read ? 'read' : 'not read'}, ${status.reason}`);
    tellAll(entry);
  }

  /** Who waits for the answer goes on when every listener knows it. */
  function tellAll(entry: Entry): void {
    entry.untold++;
    changed.fire(entry.document, () => {
      entry.untold--;
      wakeWaiting(entry);
    });
  }

  /** An answer with the findings that the reader wants. */
  function wanted(answer: Answer, whole: Shown | null): Answer {
    return whole
      ? { ...answer, article: { ...whole, findings: keeper.left(answer.document, whole.findings) } }
      : answer;
  }

  /** Something is kept, or no longer: what is said of quotations is read in, what is said of findings is looked up. */
  function judgeAgain(): void {
    for (const entry of entries.values()) {
      const { document, answer: given, whole, named } = entry;
      if (given?.article && JSON.stringify(keeper.named(document.uri)) !== named) schedule(entry, 0);
      if (!given?.article || !whole) continue;
      const next = wanted(given, whole);
      if (JSON.stringify(next.article?.findings) === JSON.stringify(given.article.findings)) continue;
      entry.answer = next;
      tellAll(entry);
    }
  }

  /** The first reading by each maker is logged where everybody sees it, later ones for those who look closely. */
  function tell({ document, makers }: Entry, { maker, ms, windows, run }: Found): void {
    const how = maker === 'model' ? `${windows} windows, ${run} run, ` : '';
    log[makers.has(maker) ? 'debug' : 'info'](
      `read by ${maker}: ${how}${ms.toFixed(0)} ms (${document.uri}, version ${document.version})`,
    );
    makers.add(maker);
    if (told.has(maker)) return;
    told.add(maker);
    log.info(`first article by ${maker}: ${(performance.now() - begun).toFixed(0)} ms after activation`);
  }

  function wakeWaiting({ document, answer, untold, waiting }: Entry): void {
    if (answer?.version !== document.version || untold > 0) return;
    for (const each of waiting.splice(0)) {
      if (each.last && awaits(answer)) waiting.push(each);
      else each.resolve(answer);
    }
  }

  function forget(key: string, entry: Entry): void {
    clearTimeout(entry.timer);
    entry.stop();
    reader.forget(key);
    entries.delete(key);
    for (const { resolve } of entry.waiting.splice(0)) resolve(undefined);
    changed.fire(entry.document);
  }

  /** Takes in documents that are shown, and lets go of those that no longer are: a closed tab need not close its document. */
  function survey(): void {
    const shown = shownNow();
    tellFront();
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
        stop: () => undefined,
        makers: new Set(),
        whole: null,
        named: '[]',
        untold: 0,
        waiting: [],
      };
      entries.set(key, entry);
      schedule(entry, 0);
    }
  }

  /** Who is seen comes first; told only where it changes. */
  function tellFront(): void {
    const seen = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
    const now = seen.filter((key) => entries.has(key));
    if (now.join('\n') === front.join('\n')) return;
    front = now;
    reader.front(front);
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
      if (event.affectsConfiguration(`${SECTION}.${SETTINGS.severity}`)) judgeAgain();
      if (!event.affectsConfiguration(`${SECTION}.${SETTINGS.files}`)) return;
      for (const entry of entries.values()) restart(entry);
    }),
    keeper.onDidChange(guard('kept', judgeAgain)),
    reader.onDidChange(({ again }) => {
      for (const entry of entries.values()) {
        wakeWaiting(entry);
        if (again) schedule(entry, 0);
      }
    }),
    changed,
  );
  lookAgain();

  return {
    onDidChange: changed.event,
    couldBeRead: (document) => readsScheme(document.uri.scheme),
    latest: (document) => entryOf(document)?.answer,
    settled(document, last = false) {
      lookAgain();
      const entry = entryOf(document);
      if (!entry) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        entry.waiting.push({ last, resolve });
        wakeWaiting(entry);
      });
    },
    awaits,
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
      for (const { timer, stop } of entries.values()) {
        clearTimeout(timer);
        stop();
      }
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
