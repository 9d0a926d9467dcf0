import * as vscode from 'vscode';
import { sentence } from '../../catalogue';
import type { Desk } from '../feature';
import { SECTION, SETTINGS } from '../ids';
import { firstWords } from '../../markup';
import { isBesideName, namesOf } from '../places/about';
import { say } from '../say';
import { firstFrom } from '../../text/places';

const MOST_LETTERS = 40;
/** Steps of pronouns that the words beside them explain: "Cole, who", "I" in what Cole says. */
const SHOWN_BESIDE = new Set(['relative', 'first-person']);

/** Whom a pronoun or a bare description means, behind it in the text: he · Strand. Off until asked for. */
export function registerHints({ articles, guard }: Desk): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provideInlayHints = guard(
    'hints',
    async (document: vscode.TextDocument, range: vscode.Range, token: vscode.CancellationToken) => {
      if (!vscode.workspace.getConfiguration(SECTION, document).get(SETTINGS.hints, false)) return [];
      const answer = await articles.settled(document);
      if (!answer?.article || token.isCancellationRequested) return [];
      const { mentions, entities } = answer.article;
      const called = namesOf(answer.article);
      const hints: vscode.InlayHint[] = [];
      const until = document.offsetAt(range.end);
      for (let at = firstFrom(mentions, document.offsetAt(range.start)); at < mentions.length; at++) {
        const { start, end, form, entity, evidence } = mentions[at];
        if (start > until) break;
        if (form === 'name' || SHOWN_BESIDE.has(evidence.step) || isBesideName(answer.article, at)) continue;
        const name = firstWords(called(entity).short, MOST_LETTERS);
        const hint = new vscode.InlayHint(document.positionAt(end), sentence('hint/means', { name }, say));
        hint.tooltip = entities[entity].name;
        hints.push(hint);
      }
      return hints;
    },
  );
  return vscode.Disposable.from(
    changed,
    articles.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SECTION}.${SETTINGS.hints}`)) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider('*', {
      onDidChangeInlayHints: changed.event,
      provideInlayHints,
    }),
  );
}
