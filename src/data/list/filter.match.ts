import Cypher from '@neo4j/cypher-builder';
import { type AnyFilter, type Condition, type FieldPart, predicateOf, type Reads, type Relation } from './filter.js';
import { fieldsIn, partsOf } from './filter.part.js';

/** What is asked of nodes that a statement finds: a part of a filter, or at least one of several. */
export type Asked = Condition | { either: Condition[] };

/** A match of what passes, to be followed by what is done with it. */
export type Matched = Cypher.Match | Cypher.With;

/**
 * A match, confined to what passes.
 *
 * Where each relation is asked about once, and nothing by `or` or `not`, all stands in the MATCH. Otherwise what needs no subquery
 * stands there, for its indexes, and each subquery is a column behind it: Neo4j takes seconds to plan subqueries within `OR` and
 * `NOT`, and hardly any time for a boolean expression over columns.
 */
export function matching(match: Cypher.Match, asked: Asked[], within: (Cypher.Predicate | undefined)[] = []): Matched {
  const joined = asked.filter(joins);
  const choices = asked.filter((one) => !joins(one) && isChoice(one)).slice(CHOICES_FOR_INDEXES);
  const behind = new Set(isSimple(joined) ? choices : [...joined, ...choices]);
  const early = asked.filter((one) => !behind.has(one));
  const confined = where(match, [...early.map((one) => predicateOfAsked(one, inline)), ...within]);
  if (behind.size === 0) return confined;
  const columns = new Columns([...behind].flatMap(conditionsIn));
  const predicates = [...behind].map((one) => predicateOfAsked(one, (condition) => columns.of(condition)));
  return confined.with('*', ...columns.projection).where(Cypher.and(...predicates) as Cypher.Predicate);
}

/** For each `OR` in a MATCH Neo4j looks at what every index could do, in all combinations: thirty of them took it 2 s. */
const CHOICES_FOR_INDEXES = 2;

const isChoice = (asked: Asked): boolean => 'either' in asked || asked.filter.chooses(asked.part);

const conditionsIn = (asked: Asked): Condition[] => ('either' in asked ? asked.either : [asked]);

const joins = (asked: Asked): boolean => conditionsIn(asked).some(({ filter, part }) => filter.joins(part));

/** Every relation of a node once, and not one of several choices. */
function isSimple(joined: Asked[]): boolean {
  const fields = joined.map((one) =>
    'either' in one || one.part.kind !== 'field' ? undefined : { node: one.node, field: one.part.field },
  );
  return fields.every(
    (one, index) =>
      one !== undefined && fields.findIndex((other) => other?.node === one.node && other.field === one.field) === index,
  );
}

function predicateOfAsked(asked: Asked, readsOf: (condition: Condition) => Reads): Cypher.Predicate {
  const predicate = (condition: Condition) => predicateOf(condition.filter, readsOf(condition), condition.part);
  if (!('either' in asked)) return predicate(asked);
  return Cypher.or(...asked.either.map(predicate)) as Cypher.Predicate;
}

function where(match: Cypher.Match, predicates: (Cypher.Predicate | undefined)[]): Cypher.Match {
  const all = Cypher.and(...predicates);
  return all ? match.where(all) : match;
}

/** A subquery stands where it is asked. */
const inline = ({ node }: Condition): Reads => ({
  node,
  once: (_name, subquery) => subquery(),
  some: (field, relation) => existsRelated(node, field, relation),
});

const related = (node: Cypher.Node, to: Cypher.Node, { path }: Relation) =>
  new Cypher.Match(...[path(new Cypher.Pattern(node), to, node)].flat());

function existsRelated(node: Cypher.Node, field: FieldPart, relation: Relation): Cypher.Exists {
  const to = new Cypher.Node();
  const found = matching(related(node, to, relation), conditionsOn(to, field, relation.filter));
  return new Cypher.Exists(found instanceof Cypher.With ? found.return(to) : found);
}

/** What a field asks of a related node. */
export function conditionsOn(node: Cypher.Node, { related: part }: FieldPart, filter: AnyFilter): Condition[] {
  return part ? partsOf(part).map((one) => ({ node, filter, part: one })) : [];
}

/** Subqueries over nodes that were found, each once, as columns beside them. */
class Columns {
  private readonly nodes = new Map<Cypher.Node, ColumnsOfNode>();

  constructor(private readonly conditions: Condition[]) {}

  of({ node, filter }: Condition): Reads {
    const known = this.nodes.get(node);
    if (known) return known;
    const parts = this.conditions.filter((other) => other.node === node).map(({ part }) => part);
    const reads = new ColumnsOfNode(
      node,
      parts.flatMap(fieldsIn).filter(({ field }) => filter.relation(field)),
    );
    this.nodes.set(node, reads);
    return reads;
  }

  /** The columns that were read. */
  get projection(): [Cypher.Expr, Cypher.Variable][] {
    return [...this.nodes.values()].flatMap(({ columns }) => [...columns.values()]);
  }
}

class ColumnsOfNode implements Reads {
  readonly columns = new Map<string, [Cypher.Expr, Cypher.Variable]>();

  /** @param asked all that is asked of related nodes */
  constructor(
    readonly node: Cypher.Node,
    private readonly asked: FieldPart[],
  ) {}

  once(name: string, subquery: () => Cypher.Expr): Cypher.Variable {
    const [, column] = this.columns.get(name) ?? [];
    if (column) return column;
    const added = new Cypher.Variable();
    this.columns.set(name, [subquery(), added]);
    return added;
  }

  some(field: FieldPart, relation: Relation): Cypher.Predicate {
    const alike = new Map(this.asked.filter((other) => other.field === field.field).map((one) => [one.key, one]));
    if (alike.size === 1) return asPredicate(this.once(field.field, () => existsRelated(this.node, field, relation)));
    const rows = this.once(field.field, () => this.collected([...alike.values()], relation));
    const row = new Cypher.Variable();
    return Cypher.any(row, rows, asPredicate(row.index([...alike.keys()].indexOf(field.key))));
  }

  /** A row for each related node: whether it passes each of what is asked. */
  private collected(fields: FieldPart[], relation: Relation): Cypher.Collect {
    const to = new Cypher.Node();
    const conditions = fields.map((field) => conditionsOn(to, field, relation.filter));
    const columns = new Columns(conditions.flat());
    const passes = conditions.map(
      (all) => Cypher.and(...all.map((one) => predicateOf(one.filter, columns.of(one), one.part))) ?? Cypher.true,
    );
    const match = related(this.node, to, relation);
    const beside = columns.projection.length > 0 ? match.with('*', ...columns.projection) : match;
    return new Cypher.Collect(beside.return([new Cypher.List(passes), new Cypher.Variable()]));
  }
}

/** A column that holds true or false. */
const asPredicate = (column: Cypher.Expr) => column as unknown as Cypher.Predicate;
