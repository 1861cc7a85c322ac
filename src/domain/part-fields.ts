import { printedNumberOf } from './derived.js';
import { asShown, baselineText, type FieldText, partText, valueText } from './field-text.js';
import { levelNamesOf } from './level-name.js';
import { nodeLabel } from './node-label.js';
import type { BodyRole } from './plan.js';
import type { RelationshipType } from './plan-graph.js';
import type { PlanContent, PlanPart } from './plan-part.js';
import type { StoredLink, StoredNode } from './searched-texts.js';

/** What is printed of a part in one text each, in the order in which it is told. */
const TEXTS = [
  ...(['levelName', 'name', 'term', 'priority', 'kind', 'kindName', 'summary', 'unit', 'direction'] as const),
  ...(['definition', 'whyChosen', 'targetBasis', 'dataSource', 'dataTiming', 'goal'] as const),
  ...(['noTargetReason', 'noIndicatorReason'] as const),
];

/** The fields that say what a part hangs together with, by the links that do: towards it, or away from it. */
const LINKED: readonly [field: string, towards: boolean, types: readonly RelationshipType[]][] = [
  ['place', true, ['LISTS', 'ENVISIONS', 'RESTS_ON', 'FACES', 'HAS_POLICY', 'MEASURED_BY', 'TRACKED_BY']],
  ['departments', false, ['RUN_BY', 'ENTRUSTED_TO']],
  ['committees', false, ['RUNS_THROUGH']],
  ['aimsAt', false, ['AIMS_AT']],
  ['addressedBy', false, ['ADDRESSED_BY']],
  ['carriedOutBy', false, ['CARRIED_OUT_BY']],
  ['relists', false, ['RELISTS']],
  ['explains', true, ['EXPLAINED_BY']],
];

/** What hangs on a part as a node of its own, beside the values of indicators. */
const BESIDE: readonly string[] = ['RATED', 'COSTS', 'SCHEDULED', 'STATES', 'CITES'] satisfies RelationshipType[];

/** The fields of a part: their texts by name. */
export type PartFields = Map<string, FieldText[]>;

/**
 * Reads what a plan prints of its parts, field by field. Where a part names another, that is compared by what it was matched with: a
 * place or body that is called otherwise now is a change of its own, and not one of all that is beside it. Pages, orders and the numbers
 * of footnotes are not compared, which differ from print to print.
 */
export class FieldReader {
  private readonly nodes: Map<string, StoredNode>;
  private readonly parts: Map<string, PlanPart>;
  private readonly outgoing = new Map<string, StoredLink[]>();
  private readonly incoming = new Map<string, StoredLink[]>();
  private readonly levelNames: ReturnType<typeof levelNamesOf>;

  constructor(
    { nodes, links }: PlanContent,
    parts: readonly PlanPart[],
    /** What stands for a part in comparisons. */
    private readonly identityOf: (part: PlanPart) => string,
  ) {
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    this.parts = new Map(parts.map((part) => [part.id, part]));
    for (const link of links) {
      put(this.outgoing, link.from, link);
      put(this.incoming, link.to, link);
    }
    const plan = nodes.find(({ kind }) => kind === 'PLAN')?.properties ?? {};
    this.levelNames = levelNamesOf({ levelKinds: [], levelNames: [], ...plan } as Parameters<typeof levelNamesOf>[0]);
  }

  fieldsOf(part: PlanPart): PartFields {
    const fields: PartFields = new Map();
    const add = (field: string, { text, compared }: FieldText) => put(fields, field, { text, compared });
    const { id, kind, properties } = part;
    if (!UNNUMBERED.includes(kind)) {
      const number = ['PROGRAM', 'INDICATOR'].includes(kind) ? properties.printedNumber : printedNumberOf(part);
      if (number) add('printedNumber', asShown(String(number)));
    }
    for (const field of TEXTS) if (properties[field] !== undefined) add(field, asShown(String(properties[field])));
    const isHeld = !['PROGRAM', 'INDICATOR', ...REASONS].includes(kind);
    if (isHeld && part.holder) add('place', this.linked(part.holder.id));
    for (const [field, towards, types] of LINKED) {
      if (field === 'explains' ? kind !== 'FOOTNOTE' : field === 'place' && isHeld) continue;
      for (const { type, from, to, properties: link } of (towards ? this.incoming : this.outgoing).get(id) ?? []) {
        if (types.includes(type)) add(field, withRole(this.linked(towards ? from : to), link));
      }
    }
    for (const mark of (properties.marks as string[] | undefined) ?? []) add('marks', asShown(mark));
    for (const node of this.behind(id, BESIDE)) {
      const found = partText(node, (body) => (typeof body === 'string' ? this.linked(body) : undefined));
      if (found) add(found.field, found);
    }
    if (kind === 'INDICATOR') this.addValues(id, add);
    return fields;
  }

  /** The values of an indicator by kind and year; of several series each with the name of its series. */
  private addValues(indicator: string, add: (field: string, text: FieldText) => void): void {
    const series = this.behind(indicator, ['HAS_SERIES']);
    for (const { id, properties } of series) {
      const name = series.length > 1 ? properties.name : undefined;
      const named = (...words: unknown[]) => [...words, name].filter((word) => word !== undefined).join(' ');
      if (name === undefined && properties.name) add('series', asShown(String(properties.name)));
      if (properties.unit) add(named('unit'), asShown(String(properties.unit)));
      for (const { properties: value } of this.behind(id, ['HAS_VALUE'])) {
        const kind = String(value.kind).toLowerCase();
        if (kind === 'baseline') add(named(kind), baselineText(value));
        else add(named(kind, value.fiscalYear), valueText(value));
      }
    }
  }

  private behind(id: string, types: readonly string[]): StoredNode[] {
    const links = (this.outgoing.get(id) ?? []).filter(({ type }) => types.includes(type));
    const nodes = links.flatMap(({ to }) => this.nodes.get(to) ?? []);
    return nodes.sort((one, other) => (String(one.properties.sortKey) < String(other.properties.sortKey) ? -1 : 1));
  }

  /** Another node as a text: its label, and what it was matched with. */
  private linked(id: string): FieldText {
    const part = this.parts.get(id);
    if (part) return { text: this.labelOf(part), compared: this.identityOf(part) };
    const node = this.nodes.get(id);
    const text = String(node?.properties.name ?? node?.properties.title ?? id);
    return { text, compared: node?.kind === 'PLAN' ? 'PLAN' : text };
  }

  private labelOf({ id, kind, properties }: PlanPart): string {
    const printedNumber = printedNumberOf({ id, kind, properties });
    return nodeLabel(kind, { id, ...properties, printedNumber }, this.levelNames);
  }
}

const REASONS = ['VISION', 'EVIDENCE', 'ISSUE', 'POLICY'];
const UNNUMBERED = ['EVIDENCE', 'FOOTNOTE', 'DEPARTMENT', 'COMMITTEE'];

const ROLE_WORDS: Record<BodyRole, string> = { LEAD: '主管', SUPPORT: '関係', PARTNER: '協力' };

/** A body with its part, as printed beside it. */
function withRole({ text, compared }: FieldText, { role, note }: Record<string, unknown>): FieldText {
  const part = ROLE_WORDS[role as BodyRole];
  const more = [part, note].filter((word) => word !== undefined && word !== null);
  return more.length === 0
    ? { text, compared }
    : { text: `${text}（${more.join(' ')}）`, compared: [compared, ...more].join(' ') };
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
