// Whether anything was asked of the network while the host tests ran. One request is made on purpose (test/host/last.ts), so that a watch that sees nothing is found out.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the tests ask for on purpose; nobody listens there. */
const ASKED = /\b127\.0\.0\.1:47999\b/;
/** What opens a connection or asks for an address. */
const NETWORK = new Set([
  'connect',
  'send',
  'lookup',
  'resolve',
  'resolve4',
  'resolve6',
  'resolveAny',
  'resolveTxt',
]);

/** The environment in which the server's extension hosts are watched, into a file. */
export const watching = (file) => ({
  NODE_OPTIONS: `--import ${new URL('watch-network.mjs', import.meta.url)}`,
  SAYS_WHO_NETWORK: file,
});

/**
 * What was asked of the network in the server's extension hosts, as sentences: any connection, whoever opened it, and any program started from below the
 * folder `extension`.
 */
export async function askedOfServer(file, extension) {
  const log = await readFile(file, 'utf8').catch(() => '');
  const host = log
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((each) => each.host);
  const threads = host.filter(({ did, thread }) => did === 'watch' && thread > 0);
  const ours = path.join(extension, 'dist');
  const asked = host.filter(
    ({ did, stack }) => NETWORK.has(did) || (did !== 'watch' && stack.includes(ours)),
  );
  return [
    ...(threads.length > 0 ? [] : ['no worker of the extension host was watched']),
    ...unasked(asked.map(({ did, what, stack }) => `${did} ${what}\n${stack}`)),
  ];
}

/** The same of a page and its workers: anything but files of the server that serves them. */
export function askedOfPage(requests, url) {
  const elsewhere = requests.filter((each) => /^(?:https?|wss?):/.test(each) && !each.startsWith(url));
  return unasked(elsewhere.map((each) => `the page asked for ${each}`));
}

/** All but what was asked for on purpose, and a word about that where it was not seen. */
function unasked(sentences) {
  const rest = sentences.filter((each) => !ASKED.test(each));
  return rest.length < sentences.length
    ? rest
    : [...rest, 'the request that was made on purpose was not seen'];
}
