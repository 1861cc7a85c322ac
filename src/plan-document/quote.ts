import { printable } from '../domain/printable.js';

const LONGEST = 60;

/** Shows a text from a document in quotes: shortened, and with nothing in it that a terminal obeys. */
export const quote = (text: string): string => printable(JSON.stringify(shortened(text)));

/** As much of a text as anyone reads. */
export const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
