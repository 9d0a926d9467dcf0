/** How far to read ahead: until one of the two is reached. */
export interface Reach {
  items: number;
  characters: number;
}

/** For so long, in milliseconds, the next item is waited for before those at hand are passed on: one that asks and waits gets its answer. */
const PATIENCE = 20;

/**
 * Items in batches, in order. A batch ends where the reach does, where the items do, or where the next one lets itself be waited for. Holds one batch and
 * the item after it.
 */
export async function* readAhead<Item extends { text: string }>(
  items: AsyncGenerator<Item>,
  { items: most, characters }: Reach,
): AsyncGenerator<Item[]> {
  const next = (): Promise<IteratorResult<Item, unknown>> => {
    const result = items.next();
    // Whoever awaits it later hears of a failure; until then it is not unhandled.
    result.catch(() => undefined);
    return result;
  };
  let coming = next();
  for (let ended = false; !ended;) {
    const batch: Item[] = [];
    let length = 0;
    let result: IteratorResult<Item, unknown> | null = await coming;
    while (result && !result.done) {
      batch.push(result.value);
      length += result.value.text.length;
      coming = next();
      const full = batch.length >= most || length >= characters;
      result = full ? null : await soon(coming);
    }
    ended = result?.done === true;
    if (batch.length > 0) yield batch;
  }
}

/** What is promised, or null if it takes too long. */
async function soon<Value>(promised: Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, PATIENCE, null)));
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}
