import * as vscode from 'vscode';
import { sentence, type Args, type Key } from '../../catalogue';
import type { Desk } from '../feature';
import { COMMANDS, SOURCE } from '../ids';
import { firstWords } from '../../markup';
import { say } from '../say';
import type { Shown, ShownFinding } from '../shown';
import { placeOf } from './words';
import { quotationsAt } from './targets';

const LENGTH = 40;

/** Quick fixes of the findings at a place, and what can be said of the quotation there. Each title tells how far it reaches. */
export function provideActions({ articles, keeper }: Desk) {
  return (
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics, only }: vscode.CodeActionContext,
  ): vscode.CodeAction[] => {
    const answer = articles.latest(document);
    if (!answer?.article || answer.version !== document.version) return [];
    const { article } = answer;
    const where = placeOf(keeper.homeFor(document.uri));
    const uri = document.uri.toString();
    const own = diagnostics.filter(({ source }) => source === SOURCE);
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const make = (
      kind: vscode.CodeActionKind,
      key: Key,
      args: Args,
      command: string,
      given: unknown[],
      fixes?: vscode.Diagnostic,
    ): vscode.CodeAction => {
      const title = sentence(key, { ...args, where }, say);
      const action = new vscode.CodeAction(title, kind);
      action.command = { command, title, arguments: [uri, ...given] };
      if (fixes) action.diagnostics = [fixes];
      return action;
    };
    const { QuickFix, Refactor } = vscode.CodeActionKind;
    const wants = (kind: vscode.CodeActionKind): boolean => !only || only.contains(kind);
    const fixes = (finding: ShownFinding): vscode.CodeAction[] => {
      const { code } = finding;
      const shown = own.find(
        (each) => codeOf(each) === code && document.offsetAt(each.range.start) === finding.start,
      );
      const fix = (key: Key, command: string, given: unknown[]): vscode.CodeAction =>
        make(QuickFix, key, { code }, command, given, shown);
      return [
        ...(code.startsWith('quote/') ? aboutQuote(article, finding.start, QuickFix, shown) : []),
        fix('kept/do/ignore-here', COMMANDS.ignoreHere, [finding.start, code]),
        fix('kept/do/ignore-in-article', COMMANDS.ignoreInArticle, [finding.start, code]),
        fix('kept/do/never', COMMANDS.neverReport, [finding.start, code]),
      ];
    };
    const aboutQuote = (
      { quotations, attributions, entities }: Shown,
      offset: number,
      kind: vscode.CodeActionKind,
      shown?: vscode.Diagnostic,
    ): vscode.CodeAction[] => {
      const [first] = quotationsAt(article, offset);
      if (first === undefined) return [];
      const attribution = attributions[quotations[first].attribution];
      const who = attribution && attribution.speaker !== null ? entities[attribution.speaker].name : '';
      const act = (key: Key, command: string, args: Args = {}): vscode.CodeAction =>
        make(kind, key, args, command, [offset], shown);
      return [
        ...(attribution
          ? [act('kept/do/wrong', COMMANDS.wrongSpeaker, { who: firstWords(who, LENGTH) || '?' })]
          : [act('kept/do/name', COMMANDS.nameSpeaker)]),
        act('kept/do/no-quote', COMMANDS.notAQuote),
      ];
    };
    const here = article.findings.filter((finding) => finding.start <= end && start <= finding.end);
    const quick = wants(QuickFix) ? here.flatMap(fixes) : [];
    const said = here.some(({ code }) => code.startsWith('quote/')) || !wants(Refactor);
    return [
      ...quick,
      ...(quick.length > 0
        ? [make(QuickFix, 'kept/do/accept-all', { count: article.findings.length }, COMMANDS.acceptAll, [])]
        : []),
      ...(said ? [] : aboutQuote(article, start, Refactor)),
    ];
  };
}

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
