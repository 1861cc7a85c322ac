/** Whether a question is over all programs of all plans, of which what it asks for was counted when they were imported. */
export const isOverAll = ({ plan, programs }: { plan?: string | null; programs?: object | null }): boolean =>
  plan == null && (programs == null || Object.keys(programs).length === 0);
