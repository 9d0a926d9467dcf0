import type { Text } from '../text/types';
import { isParticiple } from './head';
import { ANONYMOUS, COLLECTIVE, DOCUMENT } from './lists/heads';
import { SUBORDINATE } from './lists/phrases';
import type { RoleSpan } from './spans';
import type { SourceType } from './types';

/** The type of a phrase that names nobody, by its head: the last word before a preposition. */
export function typeOfUnnamed(text: Text, span: RoleSpan): SourceType {
  let head = '';
  let plural = false;
  for (let at = span.from; at < span.to; at++) {
    const word = text.words[at].text.toLowerCase();
    if (
      at > span.from &&
      (SUBORDINATE.has(word) ||
        isParticiple(text, at, span.to) ||
        text.words[at].kind === 'punctuation' ||
        word === 'familiar' ||
        word === 'close' ||
        word === 'briefed')
    )
      break;
    if (word === 'and') plural = true;
    head = word;
  }
  if (DOCUMENT.has(head)) return 'document';
  if (ANONYMOUS.has(head)) return isTheOnly(text, span) ? 'role' : 'anonymous';
  if (plural || COLLECTIVE.has(head) || (/s$/.test(head) && !/ss$/.test(head))) return 'collective';
  return 'role';
}

/** "The top US diplomat", "its highest official": an office that one person has at a time. */
function isTheOnly(text: Text, { from, to }: RoleSpan): boolean {
  const low = (at: number): string => (at < to ? text.words[at].text.toLowerCase() : '');
  return (
    low(from) !== 'a' &&
    ['top', 'chief', 'highest', 'head', 'sole'].includes(low(from + 1)) &&
    !/s$/.test(low(to - 1))
  );
}
