import { Document, isMap, isScalar, visit } from 'yaml';

// What the converters share. Each takes the path of its source as argument and prints a plan document:
//     node test/plans/converters/sendai.mjs FILE > seed/examples/sendai-2024.yaml

const SCHEMA = 'schema/plan-document.schema.json';
/** What stands on one line: a mapping or list no longer than this that holds no text of several lines. */
const LONGEST_LINE = 110;

/**
 * A plan document as YAML: a comment that says whose plan it is, where it is published and how much of it is here, and the plan,
 * with small parts on one line each.
 *
 * @param comment lines without their signs
 * @param folders how many folders the file is below the project
 */
export function planYaml(comment, plan, folders = 2) {
  const document = new Document(plan, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_key, node, path) {
      if (path.length > 1 && oneLine(node).length <= LONGEST_LINE) node.flow = true;
    },
    Scalar(_key, node) {
      if (typeof node.value === 'string' && /^\d+$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  const head = [
    `# yaml-language-server: $schema=${'../'.repeat(folders)}${SCHEMA}`,
    '#',
    ...comment.map((line) => `# ${line}`.trimEnd()),
  ];
  return `${head.join('\n')}\n\n${document.toString({ lineWidth: 0 })}`;
}

function oneLine(node) {
  if (isScalar(node)) return String(node.value);
  if (isMap(node)) return `{ ${node.items.map(({ key, value }) => `${key.value}: ${oneLine(value)}`).join(', ')} }`;
  return `[${node.items.map(oneLine).join(', ')}]`;
}

/** A mapping without what is not known: undefined, and lists and mappings with nothing in them. */
export function known(fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== null && (typeof value !== 'object' || Object.keys(value).length > 0),
    ),
  );
}

/** The bodies that a plan names, each declared once with what it stands in. */
export class Bodies {
  #bodies = new Map();

  /** Names a body by all it stands in, from the outermost in; returns its path, which `referenceTo` takes. */
  add(names, kind) {
    for (let length = 1; length < names.length; length++) this.#declare(names.slice(0, length), 'BUREAU');
    return this.#declare(names, kind ?? 'DIVISION');
  }

  #declare(names, kind) {
    const path = names.join(' ');
    if (!this.#bodies.has(path)) this.#bodies.set(path, { names, kind });
    return path;
  }

  /** What a document calls a body: its name, or that with all it stands in, where two have the name. */
  referenceTo(path) {
    const { names } = this.#bodies.get(path);
    const namesakes = [...this.#bodies.values()].filter((one) => one.names.at(-1) === names.at(-1));
    return namesakes.length === 1 ? names.at(-1) : path;
  }

  declared() {
    return Object.fromEntries(
      [...this.#bodies].map(([path, { names, kind }]) => {
        const handle = this.referenceTo(path);
        const parent = names.length > 1 ? this.referenceTo(names.slice(0, -1).join(' ')) : undefined;
        return [handle, known({ name: handle === names.at(-1) ? undefined : names.at(-1), kind, parent })];
      }),
    );
  }
}
