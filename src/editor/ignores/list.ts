import * as vscode from 'vscode';
import { sentence } from '../../catalogue';
import type { Entry } from '../../kept/types';
import { say } from '../say';
import type { Home } from './home';
import type { Keeper } from './keeper';
import { turnedOff } from './setting';
import { inWords, placeOf, plain } from './words';

interface Item extends vscode.QuickPickItem {
  restore?: { home: Home; entry: Entry } | (() => Promise<void>);
}

/** Everything that is ignored and named, by article; what is chosen, one or all, is restored. */
export async function showKept(keeper: Keeper, complain: (error: unknown) => Promise<void>): Promise<void> {
  const items = itemsOf(keeper);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(sentence('kept/none', {}, say));
    return;
  }
  const picked = await vscode.window.showQuickPick(items, {
    ...{ canPickMany: true, matchOnDetail: true, matchOnDescription: true },
    title: sentence('kept/list', {}, say),
    placeHolder: sentence('kept/list/how', {}, say),
  });
  await restoreAll(keeper, picked ?? [], complain);
}

async function restoreAll(
  keeper: Keeper,
  picked: readonly Item[],
  complain: (error: unknown) => Promise<void>,
): Promise<void> {
  const byHome = new Map<Home, Entry[]>();
  for (const { restore } of picked) {
    if (!restore) continue;
    if (typeof restore === 'function') await restore();
    else byHome.set(restore.home, [...(byHome.get(restore.home) ?? []), restore.entry]);
  }
  for (const [home, remove] of byHome) {
    await keeper.restore(home, { add: [], remove }).catch(complain);
  }
}

function itemsOf(keeper: Keeper): Item[] {
  const off = turnedOff();
  const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    ...keeper.homes().flatMap((home) => {
      const files = new Map<string, Entry[]>();
      for (const entry of home.read.kept.entries) {
        const known = files.get(entry.file);
        if (known) known.push(entry);
        else files.set(entry.file, [entry]);
      }
      return [...files].flatMap(([file, entries]) => [
        separator(`${plain(file)} · ${placeOf(home)}`),
        ...entries.map((entry): Item => ({ ...inWords(entry), restore: { home, entry } })),
      ]);
    }),
    ...(off.length > 0 ? [separator(sentence('kept/settings', {}, say))] : []),
    ...off.map(({ code, undo }): Item => ({
      label: sentence('kept/is/never', { code: plain(code) }, say),
      restore: undo,
    })),
  ];
}
