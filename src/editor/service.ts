import { openNetwork } from '../reader/model/engine';
import { makeTagger, readVocabulary } from '../reader/model/tagger';
import type { Asked, ModelFiles, Port, Told } from './protocol';
import { serve, type OpenReader } from './worker';

/** Reads with a trained reader too; for workers only, whose bundles hold what runs it. */
export function serveHere(port: Port<Told, Asked>): void {
  serve(port, openReader);
}

export async function openReader({ model, vocabulary, binary }: ModelFiles): Promise<OpenReader> {
  const known = readVocabulary(vocabulary);
  const network = await openNetwork(model, binary);
  return { engine: network.engine, tagger: makeTagger(network, known) };
}
