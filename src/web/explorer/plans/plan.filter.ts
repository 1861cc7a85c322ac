/** The plans that have every word of a text in their title, their kind or the name of who publishes them; null for all plans. */
export function plansWith(text: string) {
  const words = text.split(/[\s　]+/u).filter(Boolean);
  if (words.length === 0) return null;
  return {
    and: words.map((contains) => ({
      or: [{ title: { contains } }, { category: { contains } }, { municipality: { name: { contains } } }],
    })),
  };
}
