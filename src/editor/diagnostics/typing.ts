import type { Article } from '../../article';
import type { Finding } from '../../claims/types';
import { lastFrom } from '../../text/places';
import { touches } from '../ranges';

/** How long after the last edit its sentence is still being typed, in milliseconds. */
export const PAUSE = 2_000;

/**
 * The findings that are not about the sentence being typed. A quotation mark just typed turns the marks behind it, so those about
 * quotations are held back in the whole paragraph.
 * @param offset where is being typed
 */
export function besidesTyping({ text, findings }: Article, offset: number): Finding[] {
  const sentence = text.sentences[Math.max(0, lastFrom(text.sentences, offset))];
  const paragraph = text.paragraphs[Math.max(0, lastFrom(text.paragraphs, offset))];
  if (!sentence || !paragraph) return findings;
  return findings.filter(
    (finding) => !touches(finding, finding.code.startsWith('quote/') ? paragraph : sentence),
  );
}
