import { Composer, type CST, type Document, type ErrorCode, Parser } from 'yaml';
import { MAX_DEPTH, MAX_PROBLEMS } from '../limits.js';
import { PlanDocumentError, type Problem } from '../problem.js';
import { tooDeep } from './bracket.check.js';
import type { SourceText } from './source-text.js';
import { readTokens } from './source-tokens.js';
import { syntaxMessage } from './syntax-message.js';

/**
 * The nodes of a YAML 1.2 or JSON document, with the offsets they stand at.
 *
 * @throws {PlanDocumentError} where the syntax is wrong, or the document has what is refused
 */
export function composeSource(source: SourceText): Document.Parsed {
  const problems = new SyntaxProblems(source);
  const lexemes = readTokens(source);
  // Duplicate keys are left to us: the parser compares every key with every other.
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false });
  // Every error goes through here. The parser's own would keep each with a stack trace, which takes
  // seconds for a hostile document; should it be renamed, `errors` below still has them.
  Object.assign(composer, { onError: problems.add.bind(problems) });
  let document: Document.Parsed | undefined;
  try {
    const trees = parse(source, lexemes, problems);
    for (const composed of composer.compose(trees, true, source.text.length)) {
      document ??= composed as Document.Parsed;
      for (const { pos, code, message } of composed.errors) problems.add(pos, code, message);
    }
  } catch (error) {
    if (!(error instanceof EnoughProblems)) throw error;
  }
  problems.throwIfAny();
  return document as Document.Parsed;
}

/** Builds the syntax trees, and gives up as soon as one is too deep for what recurses into it later. */
function parse(source: SourceText, lexemes: string[], problems: SyntaxProblems): CST.Token[] {
  const parser = new Parser();
  const trees: CST.Token[] = [];
  for (const lexeme of lexemes) {
    for (const tree of parser.next(lexeme)) trees.push(tree);
    // The document itself and a text being read are on the stack, too.
    const top = parser.stack.at(-1);
    const depth = parser.stack.length - (top?.type.endsWith('scalar') ? 2 : 1);
    if (top && 'offset' in top && depth > MAX_DEPTH) {
      source.refuse(top.offset, tooDeep());
    }
  }
  for (const tree of parser.end()) trees.push(tree);
  return trees.filter((tree) => {
    if (tree.type !== 'error') return true;
    problems.add(tree, 'UNEXPECTED_TOKEN', tree.message);
    return false;
  });
}

/** Errors after which nothing new is learnt, for all may be in one line. */
const MAX_ERRORS = 1000;

class EnoughProblems extends Error {}

/** Collects syntax errors, the first of each line only: the parser stumbles again over what follows. */
class SyntaxProblems {
  private readonly byLine = new Map<number, Problem>();
  private count = 0;

  constructor(private readonly source: SourceText) {}

  add(at: number | readonly number[] | { offset: number }, code: ErrorCode, message: string, isWarning = false) {
    if (isWarning) return;
    if (this.byLine.size >= MAX_PROBLEMS || ++this.count > MAX_ERRORS) throw new EnoughProblems();
    const offset = typeof at === 'number' ? at : 'offset' in at ? at.offset : (at[0] as number);
    const line = this.source.lineAt(offset);
    const column = this.byLine.get(line)?.column ?? Infinity;
    const problem = this.source.problem(offset, syntaxMessage(code, message, this.source.lineText(line)));
    if (problem.column < column) this.byLine.set(line, problem);
  }

  throwIfAny() {
    if (this.byLine.size === 0) return;
    throw new PlanDocumentError([...this.byLine.values()].sort((a, b) => a.line - b.line));
  }
}
