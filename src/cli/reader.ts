import { ModelError, openNetwork } from '../reader/model/engine';
import { makeTagger, readVocabulary, type Tagger } from '../reader/model/tagger';
import type { Network, Tagging } from '../reader/model/types';
import type { Reach } from './ahead';
import { reasonOf, type Host } from './host';
import { openNative } from './native';

/** Who reads the texts. */
export interface Reader {
  /** How many texts it likes to be given at once. */
  reach: Reach;
  /** Whether a text that it cannot read is left out; else rules read it. */
  strict: boolean;
  /** What the model saw in each text, in order; null where rules read, and the reason where the model cannot. */
  look(texts: string[]): Promise<(Tagging | null | string)[]>;
}

/** Longer texts, in UTF-16 code units, are not shown to the model: it holds about a kilobyte for each word until all of them are read. */
export const LONGEST = 1_000_000;
/** So much is read ahead: a window that several texts share (an agency's note, a headline) is tagged once. */
const REACH: Reach = { items: 32, characters: 200_000 };

const RULES: Reader = {
  reach: { items: 1, characters: 0 },
  strict: false,
  look: (texts) => Promise.resolve(texts.map(() => null)),
};

/** The reader that was asked for; null, with a complaint, where that is the model and it cannot be had. */
export async function openReader(host: Host, asked: 'auto' | 'model' | 'rules'): Promise<Reader | null> {
  if (asked === 'rules') return RULES;
  const strict = asked === 'model';
  try {
    return readerWith(await openTagger(host), strict);
  } catch (error) {
    const sentence = whyNoModel(error);
    if (strict) host.complain(`${sentence}.`);
    else host.say(`${sentence}. Rules read instead.`);
    return strict ? null : RULES;
  }
}

/** A reader by the model. */
export function readerWith(tagger: Tagger, strict: boolean): Reader {
  return { reach: REACH, strict, look: (texts) => lookWith(tagger, texts) };
}

async function openTagger(host: Host): Promise<Tagger> {
  const [model, vocabulary] = await Promise.all(['reader.onnx', 'vocabulary.txt'].map(host.shipped));
  return makeTagger(await openEngine(host, model), readVocabulary(vocabulary));
}

/** The user's own ONNX Runtime is several times as fast as the one in WASM that comes with the program. */
async function openEngine(host: Host, model: Uint8Array): Promise<Network> {
  try {
    const native = host.installed('onnxruntime-node');
    if (native) return await openNative(native, model);
  } catch (error) {
    host.say(
      `onnxruntime-node is installed but cannot be used: ${reasonOf(error)}. The slower engine reads.`,
    );
  }
  return openNetwork(model, await host.shipped('ort-wasm-simd-threaded.wasm'));
}

function whyNoModel(error: unknown): string {
  if (error instanceof ModelError) return asClause(error);
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return `the model could not be had: ${missing ? 'its files are not beside this program' : reasonOf(error)}`;
}

/** A sentence of an error as part of one of ours. */
function asClause(error: unknown): string {
  const reason = reasonOf(error);
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}

async function lookWith(tagger: Tagger, texts: string[]): Promise<(Tagging | string)[]> {
  const fit = texts.filter(({ length }) => length <= LONGEST);
  let found: (Tagging | string)[];
  try {
    found = await tagger.tagAll(fit);
  } catch {
    found = [];
    for (const text of fit) found.push(await lookAlone(tagger, text));
  }
  let at = 0;
  return texts.map(({ length }) =>
    length <= LONGEST ? found[at++] : `it is longer than ${LONGEST.toLocaleString('en')} characters`,
  );
}

/** One text must not lose the others. */
async function lookAlone(tagger: Tagger, text: string): Promise<Tagging | string> {
  try {
    return (await tagger.tag(text)).tagging;
  } catch (error) {
    return asClause(error);
  }
}
