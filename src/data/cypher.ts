import { readdirSync, readFileSync } from 'node:fs';

/** A named Cypher statement; the name leads the text as a comment, so the query log says who asked. */
export interface Statement {
  name: string;
  text: string;
}

const folder = new URL('../../cypher/', import.meta.url);

// A file of cypher/ is blocks that begin with `// name: noun.verb` (a statement) or
// `// projection: noun(node)` (what is read of a node, written once and used as if it were a
// function: `RETURN measure(node) AS node`), each with its reason in the comment lines below.
const BLOCK = /^\/\/ (name|projection): (\S+)\n((?:\/\/.*\n)+)([^]*?)(?=\n*^\/\/ (?:name|projection): |(?![^]))/gm;

const { statements, projections } = load();

/** The statement of cypher/ that bears the name. Throws where there is none, so a typo fails at start. */
export function statement(name: string): Statement {
  const found = statements.get(name);
  if (!found) throw new Error(`No statement "${name}" in cypher/.`);
  return found;
}

/** The text of a projection of cypher/, applied to a variable, for composed statements. */
export function projection(noun: string, variable: string): string {
  const body = projections.get(noun);
  if (!body) throw new Error(`No projection "${noun}" in cypher/.`);
  return body.replaceAll(/\bnode\b/g, variable);
}

/** The names of all statements of cypher/. */
export function statementNames(): string[] {
  return [...statements.keys()];
}

function load() {
  const statementBodies = new Map<string, string>();
  const projectionBodies = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cypher'))) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const blocks = [...source.matchAll(BLOCK)];
    const declared = source.match(/^\/\/ (name|projection):/gm)?.length ?? 0;
    if (blocks.length !== declared) throw new Error(`cypher/${file}: a statement lacks its line of why.`);
    for (const [, kind, name = '', , body = ''] of blocks) {
      const bodies = kind === 'name' ? statementBodies : projectionBodies;
      const key = kind === 'name' ? name : name.replace('(node)', '');
      if (bodies.has(key)) throw new Error(`cypher/${file}: ${kind} ${key} is there twice.`);
      bodies.set(key, body.trim());
    }
  }
  const loaded = new Map<string, Statement>();
  for (const [name, body] of statementBodies) {
    loaded.set(name, { name, text: `// ${name}\n${expand(body, projectionBodies)}` });
  }
  return { statements: loaded, projections: projectionBodies };
}

function expand(body: string, bodies: Map<string, string>): string {
  const nouns = [...bodies.keys()].join('|');
  return body.replaceAll(new RegExp(`\\b(${nouns})\\((\\w+)\\)`, 'g'), (_call, noun, variable) =>
    (bodies.get(noun) as string).replaceAll(/\bnode\b/g, variable),
  );
}
