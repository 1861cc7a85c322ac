/**
 * A value of which any part may be missing because it could not be read. A field or entry that is
 * written but unreadable is there and undefined; one that is not written is not there.
 */
export type Loose<T> = T extends readonly (infer Entry)[]
  ? (Loose<Entry> | undefined)[]
  : T extends object
    ? { [Field in keyof T]?: Loose<T[Field]> }
    : T;

/** Whether a field is written but could not be read, so that nothing can be said about it. */
export function isUnreadable<T extends object>(owner: T, field: keyof T): boolean {
  return Object.hasOwn(owner, field) && owner[field] === undefined;
}
