import type { Layout } from '../../layout/types';
import { lastFrom } from '../../text/places';
import type { Text } from '../../text/types';
import type { Decoded, TaggedRole } from './types';

/**
 * Spans cut at the ends of paragraphs: the words of who says it and of how stand in one, and what a headline says ends with the headline, or at a semicolon in it. A span
 * keeps the part that its verb stands behind ("… Thompson ¶ *Moll* said"), else the first. Linear.
 */
export function withinParagraphs(
  { source, paragraphs }: Text,
  { kinds }: Layout,
  { names, roles, groups }: Decoded,
): Decoded {
  const cueOf = new Map(
    groups.flatMap(({ cue, contents }) =>
      contents.flatMap((at) => (cue >= 0 ? [[at, roles[cue]] as const] : [])),
    ),
  );
  const cut = roles.map((role, at): TaggedRole => {
    const first = lastFrom(paragraphs, role.start);
    const last = lastFrom(paragraphs, role.end - 1);
    if (role.role === 'content' && kinds[first] === 'headline') {
      const semicolon = source.slice(role.start, role.end).indexOf(';');
      if (semicolon > 0) return { ...role, end: role.start + semicolon };
    }
    if (first === last || first < 0 || (role.role === 'content' && kinds[first] !== 'headline')) return role;
    const next = role.role === 'content' ? cueOf.get(at) : roles[at + 1];
    const near = role.role === 'content' || (next?.role === 'cue' && next.from <= role.to + 1);
    const verbBehind = next !== undefined && near && next.start >= paragraphs[last].start;
    return verbBehind ? { ...role, start: paragraphs[last].start } : { ...role, end: paragraphs[first].end };
  });
  return { names, roles: cut, groups };
}
