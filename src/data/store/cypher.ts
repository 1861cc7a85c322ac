import { readdirSync, readFileSync } from 'node:fs';
import { PROJECT_FOLDER } from '../../domain/project.folder.js';

/** A named Cypher statement; the name leads the text as a comment, so the query log says who asked. */
export interface Statement {
  name: string;
  text: string;
  /** Whether its text depends on what was asked, so that Neo4j may not have planned it before. */
  isComposed?: true;
}

const folder = new URL('cypher/', PROJECT_FOLDER);

// A file of cypher/ is blocks that begin with `// name: noun.verb` (a statement) or
// `// projection: noun(node)` (what is read of a node, written once and used as if it were a
// function: `RETURN measure(node) AS node`), each with its reason in the comment lines below.
const BLOCK_START = /^(?=\/\/ (?:name|projection): )/m;
const HEADER = /^\/\/ (name|projection): (\w+(?:\.\w+)?)(?:\(node\))?$/;

const { statements, projections } = load();

/** The statement of cypher/ that bears the name. Throws where there is none, so a typo fails at start. */
export function statement(name: string): Statement {
  const found = statements.get(name);
  if (!found) throw new Error(`No statement "${name}" in cypher/.`);
  return found;
}

/** A statement that is composed as a whole. */
export const composedStatement = (name: string, cypher: string): Statement => ({
  name,
  text: `// ${name}\n${cypher}`,
  isComposed: true,
});

/** A statement of cypher/ that stands behind composed clauses, and, where it does not return, ahead of one that does. */
export function statementBehind(clauses: string, name: string, result = ''): Statement {
  const { text } = statement(name);
  const body = text.slice(text.indexOf('\n') + 1);
  return { name, text: [`// ${name}`, clauses, body, result].join('\n').trimEnd(), isComposed: true };
}

/** The text of a projection of cypher/, applied to a variable, for composed statements. */
export function projection(noun: string, variable: string): string {
  if (!projections.has(noun)) throw new Error(`No projection "${noun}" in cypher/.`);
  return expand(`${noun}(${variable})`, projections);
}

/** A projection's body with its parameter `node` replaced by a variable. */
function applied(body: string, variable: string): string {
  return body.replaceAll(/\bnode\b/g, variable);
}

/** The names of all statements of cypher/. */
export function statementNames(): string[] {
  return [...statements.keys()];
}

function load() {
  const bodies = { name: new Map<string, string>(), projection: new Map<string, string>() };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cypher'))) {
    const parts = readFileSync(new URL(file, folder), 'utf8').split(BLOCK_START);
    for (const block of parts.filter((part) => BLOCK_START.test(part))) {
      const { kind, name, body } = parse(file, block);
      if (bodies[kind].has(name)) throw new Error(`cypher/${file}: ${kind} ${name} is there twice.`);
      bodies[kind].set(name, body);
    }
  }
  const loaded = new Map<string, Statement>();
  for (const [name, body] of bodies.name) {
    loaded.set(name, { name, text: `// ${name}\n${expand(body, bodies.projection)}` });
  }
  return { statements: loaded, projections: bodies.projection };
}

function parse(file: string, block: string) {
  const [header = '', ...lines] = block.trim().split('\n');
  const [, kind, name] = HEADER.exec(header) ?? [];
  if (!name) throw new Error(`cypher/${file}: "${header}" does not name a statement or projection.`);
  const start = lines.findIndex((line) => !line.startsWith('//'));
  if (start < 1) throw new Error(`cypher/${file}: ${name} lacks its line of why, or its text.`);
  return { kind: kind as 'name' | 'projection', name, body: lines.slice(start).join('\n').trim() };
}

function expand(body: string, bodies: Map<string, string>): string {
  const nouns = [...bodies.keys()].join('|');
  return body.replaceAll(new RegExp(`\\b(${nouns})\\((\\w+)\\)`, 'g'), (_call, noun, variable) =>
    applied(expand(bodies.get(noun) as string, bodies), variable),
  );
}
