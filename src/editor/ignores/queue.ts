/** Has pieces of work done one after the other, whatever becomes of those before. */
export type Queue = <Done>(work: () => Promise<Done>) => Promise<Done>;

export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
