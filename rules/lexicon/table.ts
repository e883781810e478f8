/** A table of words that knows only its own: a lookup of `constructor` finds nothing. */
export const table = <T>(entries: Record<string, T>): Readonly<Record<string, T>> => Object.freeze(Object.assign(Object.create(null) as Record<string, T>, entries));
