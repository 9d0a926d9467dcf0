import { escape } from '../markup';

/** A link to a command, its arguments encoded so that none can end the link; `title` shows when the mouse rests on it. */
export function commandLink(
  words: string,
  command: string,
  args: readonly unknown[],
  title?: string,
): string {
  const encoded = encodeURIComponent(JSON.stringify(args)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  const shown = title === undefined ? '' : ` "${escape(title).replaceAll('"', '”')}"`;
  return `[${escape(words)}](command:${command}?${encoded}${shown})`;
}
