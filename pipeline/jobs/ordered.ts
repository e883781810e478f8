/**
 * Work on several things at a time, with the results in the order of the things.
 * No more than `width` things are taken and not yet given back, so memory stays bounded however long the input is,
 * and a result that is due is given at once, also while the next thing is still awaited.
 */

/** The results of `work` on each of `things`, in order. Throws what `work` or `things` throws, when its turn comes. */
export async function* ordered<Thing, Result>(
  things: AsyncIterator<Thing>,
  work: (thing: Thing) => Promise<Result>,
  width: number,
): AsyncGenerator<Result> {
  const taken: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Thing>> | null = null;
  let over = false;
  while (!over || taken.length > 0) {
    if (!over && taken.length < width) {
      next ??= things.next();
      // Whichever comes first; neither is lost, as both promises are kept.
      const due = taken[0];
      const first = due === undefined ? await next : await Promise.race([next, due.then(() => null)]);
      if (first !== null) {
        next = null;
        if (first.done) over = true;
        else taken.push(quiet(work(first.value)));
        continue;
      }
    }
    yield await taken.shift()!;
  }
}

/** A promise whose failure waits for its turn, and ends no process in the meantime. */
function quiet<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
