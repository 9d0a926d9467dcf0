import type { Article } from '../article';
import { problem } from '../catalogue';
import type { Finding } from '../claims/types';
import { pathOf } from '../kept/check';
import { keysOfFindings } from '../kept/keys';
import { indexOf, levelOf, type Index, type Judged } from '../kept/match';
import { read } from '../kept/read';
import { FILE_NAME, NOTHING, type Level } from '../kept/types';
import { reasonOf, type Host } from './host';

/** What is kept about one article, in the nearest `.says-who.json` upwards from it. */
export interface About extends Judged {
  severity: Readonly<Record<string, Level>>;
}

/** Finds what is kept about articles; each file is read once, and what is wrong in it is told once. */
export function makeKeeper(host: Host): { about(file: string | null): Promise<About> } {
  const empty = indexOf(NOTHING);
  /** The nearest file upwards from a folder, as paths from the top. */
  const homes = new Map<string, Promise<{ folder: string; index: Index } | null>>();

  const homeOf = (folder: string): Promise<{ folder: string; index: Index } | null> => {
    const known = homes.get(folder);
    if (known) return known;
    const home = find(folder);
    homes.set(folder, home);
    return home;
  };
  async function find(folder: string): Promise<{ folder: string; index: Index } | null> {
    const file = `${folder.replace(/\/$/, '')}/${FILE_NAME}`;
    let bytes: Uint8Array;
    try {
      bytes = await host.bytesOf(file);
    } catch (error) {
      const missing =
        error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
      if (!missing) {
        host.complain(`${host.shown(file)} could not be read: ${reasonOf(error)}. Nothing in it counts.`);
        return { folder, index: empty };
      }
      const above = folder.slice(0, folder.lastIndexOf('/')) || '/';
      return above === folder || !folder.includes('/') ? null : homeOf(above);
    }
    const { kept, problems, sound } = read(new TextDecoder().decode(bytes));
    for (const each of problems) {
      const told = `${host.shown(file)}:${each.line}:${each.column}: ${problem(each)}`;
      if (sound) host.say(told);
      else host.complain(told);
    }
    return { folder, index: indexOf(kept) };
  }

  return {
    async about(file) {
      if (file === null) return { ...empty.about(''), severity: empty.severity };
      const path = host.absolute(file);
      const home = await homeOf(path.slice(0, path.lastIndexOf('/')) || '/');
      const { folder = '', index = empty } = home ?? {};
      const below = path.slice(folder.replace(/\/$/, '').length + 1);
      return { ...index.about(pathOf(below)), severity: index.severity };
    },
  };
}

/** An article's findings that are to be reported, in their levels; and how many are ignored. */
export function report(
  { text, findings }: Pick<Article, 'text' | 'findings'>,
  { ignores, severity }: About,
  setting: Readonly<Record<string, Level>> = {},
): { findings: Finding[]; keys: string[]; ignored: number } {
  const keys = keysOfFindings(text, findings);
  const reported: { finding: Finding; key: string }[] = [];
  let ignored = 0;
  findings.forEach((finding, at) => {
    const level = levelOf(finding.code, finding.severity, setting, severity);
    if (level === 'off') return;
    const key = keys[at];
    if (ignores(finding.code, key)) ignored++;
    else
      reported.push({
        finding: { ...finding, severity: level },
        key: `${finding.code}\n${key.wording}\n${key.occurrence}`,
      });
  });
  return { findings: reported.map(({ finding }) => finding), keys: reported.map(({ key }) => key), ignored };
}
