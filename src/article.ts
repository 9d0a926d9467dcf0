import { attribute } from './attribution/attribute';
import { withFirstPersons } from './attribution/first-person';
import type { Attributions } from './attribution/types';
import { find } from './claims/find';
import type { Finding } from './claims/types';
import { besidesNoQuotes, credit } from './kept/credit';
import type { Named } from './kept/types';
import { judge, layOut } from './layout/layout';
import type { Judgement, Layout } from './layout/types';
import { gather } from './names/gather';
import type { Names } from './names/types';
import { readByModel } from './reader/model/read';
import type { Tagging } from './reader/model/types';
import { readByRules } from './reader/rules/read';
import type { Reading } from './reader/types';
import { parse } from './text/parse';
import type { Text } from './text/types';

/** Everything known about one text; what every feature of the editor and the command line reads. Never changed once made. */
export interface Article extends Attributions {
  text: Text;
  layout: Layout;
  judgement: Judgement;
  reading: Reading;
  names: Names;
  findings: Finding[];
}

/**
 * Reads a text: any text, in time linear in its length; never throws.
 * @param source the document, as the editor or the file has it: all offsets are into it.
 * @param tagging what the model saw in exactly this source; without it the rules read alone.
 * @param named what a reader says of its quotations, which counts before what was read
 */
export function analyze(source: string, tagging?: Tagging, named: readonly Named[] = []): Article {
  const text = parse(source);
  const layout = layOut(text);
  const judgement = judge(text, layout);
  const rules = readByRules(text, layout);
  const reading = tagging ? readByModel(text, layout, rules, tagging) : rules;
  const gathered = gather(text, layout, reading);
  const read = { names: gathered, ...attribute(text, layout, reading, gathered) };
  const credited = credit(text, read, named);
  const found = find({ text, layout, judgement, ...credited });
  const findings = besidesNoQuotes(text, credited.quotations, found);
  const names = withFirstPersons(text, credited.names, credited);
  return { text, layout, judgement, reading, ...credited, names, findings };
}
