/**
 * Options of a list, or another answer, that a question begins with and that is always there. It is null only where it failed:
 * were it not nullable, its error would take the other fields of the answer along.
 */
export const rootList = (description: string) =>
  ({ nullable: true, description: `${description} Null only if it failed, with an entry in \`errors\`.` }) as const;
