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
// function: `RETURN measure(node) AS node`) or `// path: name(one, other)` (a way through the graph, written
// once and used in patterns: `MATCH listed(plan, listing, program:Program)`), each with its reason in the
// comment lines below.
const BLOCK_START = /^(?=\/\/ (?:name|projection|path): )/m;
const HEADER = /^\/\/ (name|projection|path): (\w+(?:\.\w+)?)(?:\(([\w, ]+)\))?$/;

/** A projection or a path: its text, in which parameters stand for what it is applied to. */
interface Template {
  parameters: string[];
  body: string;
}

const { statements, templates } = load();

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
  if (!templates.has(noun)) throw new Error(`No projection "${noun}" in cypher/.`);
  return expanded(`${noun}(${variable})`);
}

/** Cypher with the projections and paths of cypher/ written out. */
export const expanded = (text: string): string => expand(text, templates);

/** The names of all statements of cypher/. */
export function statementNames(): string[] {
  return [...statements.keys()];
}

function load() {
  const bodies = new Map<string, string>();
  const templates = new Map<string, Template>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cypher'))) {
    const parts = readFileSync(new URL(file, folder), 'utf8').split(BLOCK_START);
    for (const block of parts.filter((part) => BLOCK_START.test(part))) {
      const { kind, name, parameters, body } = parse(file, block);
      if (bodies.has(name) || templates.has(name)) throw new Error(`cypher/${file}: ${kind} ${name} is there twice.`);
      if (kind === 'name') bodies.set(name, body);
      else templates.set(name, { parameters, body });
    }
  }
  const statements = new Map<string, Statement>();
  for (const [name, body] of bodies) statements.set(name, { name, text: `// ${name}\n${expand(body, templates)}` });
  return { statements, templates };
}

function parse(file: string, block: string) {
  const [header = '', ...lines] = block.trim().split('\n');
  const [, kind, name, parameters = ''] = HEADER.exec(header) ?? [];
  if (!name) throw new Error(`cypher/${file}: "${header}" does not name a statement, projection or path.`);
  const start = lines.findIndex((line) => !line.startsWith('//'));
  if (start < 1) throw new Error(`cypher/${file}: ${name} lacks its line of why, or its text.`);
  return { kind, name, parameters: parameters.split(', '), body: lines.slice(start).join('\n').trim() };
}

/** Writes out what is applied as if it were a function, to variables or, in a path, to whole nodes: `listed(:Plan {id: parent}, listing, program)`. */
function expand(text: string, templates: Map<string, Template>): string {
  const applied = new RegExp(`\\b(${[...templates.keys()].join('|')})\\(([^()]*)\\)`, 'g');
  return text.replaceAll(applied, (_call, name, values: string) => {
    const { parameters, body } = templates.get(name) as Template;
    const given = values.split(/, ?/);
    if (given.length !== parameters.length)
      throw new Error(`cypher/: ${name}(${values}) lacks a value, or has too many.`);
    const written = body.replaceAll(
      new RegExp(`\\b(${parameters.join('|')})\\b`, 'g'),
      (parameter) => given[parameters.indexOf(parameter)] as string,
    );
    return expand(written, templates);
  });
}
