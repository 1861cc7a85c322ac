// What a plan document may hold. The largest city plans stay far below; whatever is above is not
// one, and would only cost time: the YAML parser needs a few microseconds a token.

/** The size of the file, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Lines of the file. */
export const MAX_LINES = 500_000;

/** Words and signs as the YAML lexer counts them, about ten a line. */
export const MAX_TOKENS = 1_000_000;

/** Entries of one list, or fields of one mapping. */
export const MAX_ENTRIES = 50_000;

/** Lists and mappings inside each other; a plan document needs eleven. */
export const MAX_DEPTH = 40;

/** The length of one text, in UTF-16 units. */
export const MAX_TEXT = 20_000;

/** Problems that are reported; the rest are counted. */
export const MAX_PROBLEMS = 100;
