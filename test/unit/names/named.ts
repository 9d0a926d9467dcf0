import { gather } from '../../../src/names/gather';
import { layOut } from '../../../src/layout/layout';
import { readByRules } from '../../../src/reader/rules/read';
import { parse } from '../../../src/text/parse';

const TAGS: Record<string, number> = { person: 1, organization: 3, place: 5 };

/** Who is named where the reader takes the words between brackets for names: "Here [person Sir] [person Ada Cole]". */
export function named(marked: string): string[] {
  const spans: { at: number; length: number; tag: number }[] = [];
  let source = '';
  for (const piece of marked.split(/(\[\w+ [^\]]+\])/)) {
    const [, kind, words] = /^\[(\w+) (.+)\]$/.exec(piece) ?? [];
    if (kind) spans.push({ at: source.length, length: words.length, tag: TAGS[kind] });
    source += kind ? words : piece;
  }
  const text = parse(source);
  const layout = layOut(text);
  const reading = readByRules(text, layout);
  reading.names.fill(0);
  text.words.forEach(({ start }, word) => {
    for (const { at, length, tag } of spans)
      if (start >= at && start < at + length) reading.names[word] = start === at ? tag : tag + 1;
  });
  return gather(text, layout, reading).entities.map(
    ({ kind, name, aliases }) => `${kind}: ${[name, ...aliases].join(' / ')}`,
  );
}
