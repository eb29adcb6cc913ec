/** Verbs under way at once. More would only queue for the database. */
const atOnce = 8;

/**
 * Does one thing after the other, several at once, but never two of one thread: an idea is there before it is answered.
 * @param done called after each
 * @throws the first failure, once nothing is under way any more.
 */
export const inTurn = async <Item>(
  items: readonly Item[],
  threadOf: (item: Item) => string,
  act: (item: Item) => Promise<void>,
  done: (count: number) => void = () => undefined,
): Promise<void> => {
  const threads = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | null = null;
  let count = 0;
  const doNext = async (before: Promise<void>, item: Item) => {
    await before;
    await act(item);
    done((count += 1));
  };
  for (const item of items) {
    if (underWay.size >= atOnce) await Promise.race(underWay);
    if (failure !== null) break;
    const thread = threadOf(item);
    const before = threads.get(thread) ?? Promise.resolve();
    const doing = doNext(before, item)
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => underWay.delete(doing));
    underWay.add(doing);
    threads.set(thread, doing);
  }
  await Promise.all(underWay);
  // Assigned in a callback, which the compiler does not follow.
  const failed = failure as { readonly error: unknown } | null;
  if (failed !== null) throw failed.error;
};
