import type { Span } from '../../text/types';
import type { Link, Reading } from '../types';
import { runFrom } from './runs';

/** A source link of the rules with the words it joins; `source` is null where it says that there is none. */
export interface Relation {
  step: string;
  cue: Span;
  source: Span | null;
  contents: Span[];
  links: Link[];
}

/** The rules' relations that have a cue, by the cue's first word. */
export function relationsOf({ roles, links }: Reading): Map<number, Relation> {
  const relations = new Map<number, Relation>();
  for (const link of links) {
    if (link.kind !== 'source') continue;
    const source = link.to >= 0 ? runFrom(roles, link.to) : null;
    const cue = runFrom(roles, link.from);
    relations.set(link.from, { step: link.step, cue, source, contents: [], links: [link] });
  }
  for (const link of links) {
    const relation = link.kind === 'cue' ? relations.get(link.to) : undefined;
    relation?.contents.push(runFrom(roles, link.from));
    relation?.links.push(link);
  }
  return relations;
}
