import * as vscode from 'vscode';
import type { Args } from '../catalogue';

/** Sentences of the catalogue in the language that the editor speaks. */
export const say = (entry: string, args: Args): string => vscode.l10n.t(entry, args);
