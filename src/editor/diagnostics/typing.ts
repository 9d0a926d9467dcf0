import { holds } from '../ranges';
import type { Shown, ShownFinding } from '../shown';

/** How long after the last edit its sentence is still being typed, in milliseconds. */
export const PAUSE = 2_000;

/**
 * The findings that are not about the sentence being typed.
 * @param offset where is being typed
 */
export function besidesTyping({ findings }: Pick<Shown, 'findings'>, offset: number): ShownFinding[] {
  return findings.filter(({ typing }) => !holds(typing, offset));
}
