import { type IdWord, nodeId } from '../domain/identity.js';
import { asPrinted } from '../domain/place-key.js';
import { LEVELS, type NodeKind } from '../domain/plan.js';
import type { GraphLabel, PlanGraph, Properties, RelationshipType } from '../domain/plan-graph.js';
import { BesideGraph } from './beside.graph.js';
import { addBodies } from './bodies.graph.js';
import { type GraphParts, type OptionalProperties, pad, present, scalarsOf } from './graph-parts.js';
import { indicatorParts } from './indicator-graph.js';
import { addPlaces } from './places.graph.js';
import type { PlacedPlace } from './places.js';
import type { PlanDocument } from './plan-document.schema.js';
import { addPublication, publicationOf } from './publication.graph.js';
import { keysOfName, type NodeWord } from './rules/explainable-nodes.js';
import { Links } from './rules/links.js';
import type { PlacedIndicator, PlanView } from './rules/plan-view.js';
import { viewPlan } from './rules/view-plan.js';

/**
 * The nodes and relationships of a plan document, which must have passed the reader: every reference
 * in it is taken to exist.
 *
 * `sortKey` puts nodes of a kind in printed order over all plans: municipality code, first fiscal
 * year, plan key, then the order of places and of what is printed at them, padded so that text order is number order.
 */
export function toPlanGraph(document: PlanDocument): PlanGraph {
  return new PlanGraphBuilder(document).build();
}

/** A plan without a first year comes before those that have one. */
const NO_YEAR = '0000';

/** Where the lines and indicators of the plan itself stand: behind those of its places. */
const OF_PLAN = pad(9_999);

/** The document as it might have been written: an empty list, or part of the plan, is one that was left out. */
function asWritten(document: PlanDocument): string {
  const isLeftOut = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  const parts = Object.entries(document).filter(([, part]) => !isLeftOut(part));
  return JSON.stringify(Object.fromEntries(parts), (_name, value) =>
    Array.isArray(value) && isLeftOut(value) ? undefined : value,
  );
}

class PlanGraphBuilder implements GraphParts {
  private readonly graph: PlanGraph;
  private readonly planSortKey: string;
  private readonly added = new Map<string, Properties>();
  private readonly plan: PlanView;
  private readonly beside: BesideGraph;

  constructor(private readonly document: PlanDocument) {
    const { municipality, fiscalYears, key } = document;
    this.graph = {
      plan: key,
      municipality: municipality.code,
      document: asWritten(document),
      nodes: [],
      relationships: [],
    };
    this.planSortKey = `${municipality.code}/${fiscalYears.start ?? NO_YEAR}/${key}`;
    this.plan = viewPlan(document, []);
    this.beside = new BesideGraph(this, this.plan.bodies, document);
  }

  build(): PlanGraph {
    this.addMunicipalityAndPlan();
    addBodies(this, this.document, this.plan.bodies, this.beside);
    const orders = this.addPrograms();
    addPlaces(this, this.plan, new Links(this.plan), this.beside);
    for (const indicator of this.plan.indicators) this.addIndicator(indicator, orders);
    this.addListings();
    this.addFootnotes();
    return this.graph;
  }

  id(word: IdWord, name: string | number): string {
    return nodeId({ plan: this.graph.plan, municipality: this.graph.municipality }, word, String(name));
  }

  /** Adds a node of the municipality, which other plans may share. */
  addShared(id: string, kind: NodeKind, sortKey: string, properties: OptionalProperties) {
    this.graph.nodes.push({ id, kind, properties: present({ sortKey, ...properties }) });
  }

  /** Adds a node of this plan only. `order` is its place among the nodes of its kind. */
  add(id: string, kind: GraphLabel, order: string, properties: OptionalProperties) {
    const sortKey = order ? `${this.planSortKey}/${order}` : this.planSortKey;
    const node = { id, kind, properties: present({ plan: this.graph.plan, sortKey, ...properties }) };
    this.added.set(id, node.properties);
    this.graph.nodes.push(node);
    return id;
  }

  set(id: string, properties: OptionalProperties) {
    Object.assign(this.added.get(id) as Properties, present(properties));
  }

  link(from: string, type: RelationshipType, to: string, properties: OptionalProperties = {}) {
    this.graph.relationships.push({ type, from, to, properties: present(properties) });
  }

  private addMunicipalityAndPlan() {
    const { title, municipality, fiscalYears, printedPillars, levelNames, excerpt } = this.document;
    const { code, name, prefecture } = municipality;
    this.addShared(code, 'MUNICIPALITY', code, { code, name, prefecture });
    const loadedPillars = this.plan.pillars.map(({ number }) => number);
    const missingPillars = printedPillars.filter((number) => !loadedPillars.includes(number));
    const levels = LEVELS.filter((level) => levelNames[level] !== undefined);
    this.add(this.graph.plan, 'PLAN', '', {
      title,
      startFiscalYear: fiscalYears.start,
      endFiscalYear: fiscalYears.end,
      excerpt,
      loadedPillars,
      missingPillars,
      // Only where it is true, so that an index holds no other plans.
      isPartlyLoaded: missingPillars.length > 0 || excerpt !== undefined || undefined,
      levelKinds: levels.map((level) => level.toUpperCase()),
      levelNames: levels.map((level) => levelNames[level] as string),
      ...publicationOf(this.document),
    });
    this.link(code, 'PUBLISHES', this.graph.plan);
    addPublication(this, this.document);
    this.beside.addPlan(this.graph.plan, this.document);
  }

  /** Adds the programs, and gives the place of each among them, by its key. */
  private addPrograms(): Map<string, string> {
    const { declared } = this.plan;
    const lines = this.linesByProgram();
    const orders = new Map<string, string>();
    for (const program of declared.all) {
      const { order = '', home, first, marks } = lines.get(declared.keyOf(program)) ?? {};
      const id = this.add(this.id('program', declared.keyOf(program)), 'PROGRAM', order, {
        ...scalarsOf(program.declared),
        name: program.name,
        summary: home?.summary,
        plain: home?.plain,
        printedNumber: printedAs(first?.printedNumber),
      });
      orders.set(declared.keyOf(program), order);
      this.beside.add(id, this.document.programs[program.handle] as PlanDocument['programs'][string], marks);
      program.declared.committees?.forEach((committee, order) => {
        this.link(id, 'RUNS_THROUGH', this.id('committee', committee as string), { order });
      });
    }
    return orders;
  }

  /** Where each program is listed first among what is loaded, its first listing proper, if loaded, and the signs on its lines. */
  private linesByProgram() {
    type Line = NonNullable<PlanDocument['listings']>[number];
    const found = new Map<string, { order: string; first: Line; home?: Line; marks: string[] }>();
    for (const { path, node, place } of this.plan.listings) {
      const line = node as Line;
      const key = this.plan.declared.key(line.program);
      const known = found.get(key) ?? { order: `${place?.order ?? OF_PLAN}.${indexOf(path)}`, first: line, marks: [] };
      known.marks.push(...(line.marks ?? []));
      if (!line.relisted) known.home ??= line;
      found.set(key, known);
    }
    return found;
  }

  private addIndicator({ path, node, place, policy, program, key }: PlacedIndicator, orders: Map<string, string>) {
    const written = { ...node, key, printedNumber: printedAs(node.printedNumber) } as Parameters<
      typeof indicatorParts
    >[0];
    const holder = program === undefined ? undefined : this.plan.declared.key(program);
    const order = (holder === undefined ? undefined : orders.get(holder)) ?? policy?.order ?? place?.order ?? OF_PLAN;
    const { nodes, links } = indicatorParts(written, `${order}.${indexOf(path)}`, (word, name) => this.id(word, name));
    for (const { id, kind, order: at, properties } of nodes) this.add(id, kind, at, properties);
    const id = this.id('indicator', written.key);
    this.beside.add(id, written);
    for (const [from, type, to] of links) this.link(from, type, to);
    const evaluated = policy ?? this.policyNamed(place, written.policy);
    if (evaluated) this.link(this.id('policy', evaluated.name as string), 'MEASURED_BY', id);
    else if (holder !== undefined) this.link(this.id('program', holder), 'TRACKED_BY', id);
    else this.link(place ? this.id(place.word, place.name as string) : this.graph.plan, 'TRACKED_BY', id);
  }

  private policyNamed(place: PlacedPlace | undefined, number: number | undefined) {
    if (!place || number === undefined) return undefined;
    return this.plan.policies.find((policy) => policy.place === place && policy.number === number);
  }

  private addListings() {
    const orders = new Map<PlacedPlace | undefined, number>();
    for (const { node, place } of this.plan.listings) {
      const line = node as NonNullable<PlanDocument['listings']>[number];
      const order = (orders.get(place) ?? 0) + 1;
      orders.set(place, order);
      const from = place ? this.id(place.word, place.name as string) : this.graph.plan;
      this.link(from, 'LISTS', this.id('program', this.plan.declared.key(line.program)), {
        order,
        printedNumber: printedAs(line.printedNumber),
        relisted: line.relisted ?? false,
        summary: line.summary,
        plain: line.plain,
        page: line.page,
        ...this.beside.lineProperties(line),
      });
    }
  }

  private addFootnotes() {
    for (const { number, printedNumber, term, summary, plain, explains } of this.document.footnotes ?? []) {
      const properties = { number, printedNumber: printedAs(printedNumber), term, summary, plain };
      const id = this.add(this.id('footnote', number), 'FOOTNOTE', pad(number), properties);
      for (const reference of explains) {
        const [, word = '', name = ''] = /^([^/]*)\/(.*)$/su.exec(reference) ?? [];
        const [key = name] = /[^ -~]/u.test(name) ? keysOfName(this.plan, word as NodeWord, name) : [];
        this.link(this.id(word as IdWord, key), 'EXPLAINED_BY', id);
      }
    }
  }
}

/** The position of a part in its list, as text in the order of positions. */
const indexOf = (path: readonly (string | number)[]) => pad(path.at(-1) as number);

const printedAs = (printed: string | undefined) => (printed ? asPrinted(printed) : undefined);
