import { type IdWord, nodeId } from '../domain/identity.js';
import { LEVELS, type NodeKind } from '../domain/plan.js';
import type { GraphLabel, PlanGraph, Properties, RelationshipType } from '../domain/plan-graph.js';
import { BesideGraph } from './beside.graph.js';
import { addBodies } from './bodies.graph.js';
import { Bodies } from './bodies.js';
import { type GraphParts, type OptionalProperties, pad, present } from './graph-parts.js';
import { indicatorParts } from './indicator-graph.js';
import type { PlanDocument } from './plan-document.schema.js';
import { addPublication, publicationOf } from './publication.graph.js';

type Pillar = PlanDocument['pillars'][number];
type Measure = Pillar['measures'][number];
type Initiative = NonNullable<Measure['initiatives']>[number];
type Indicator = NonNullable<Measure['indicators']>[number];

/**
 * The nodes and relationships of a plan document, which must have passed the reader: every reference
 * in it is taken to exist.
 *
 * `sortKey` puts nodes of a kind in printed order over all plans: municipality code, first fiscal
 * year, plan key, then printed numbers, each padded so that text order is number order.
 */
export function toPlanGraph(document: PlanDocument): PlanGraph {
  return new PlanGraphBuilder(document).build();
}

/** A plan without a first year comes before those that have one. */
const NO_YEAR = '0000';

class PlanGraphBuilder implements GraphParts {
  private readonly graph: PlanGraph;
  private readonly planSortKey: string;
  private readonly added = new Map<string, Properties>();
  private readonly bodies: Bodies;
  private readonly beside: BesideGraph;

  constructor(private readonly document: PlanDocument) {
    const { municipality, fiscalYears, key } = document;
    this.graph = { plan: key, municipality: municipality.code, nodes: [], relationships: [] };
    this.planSortKey = `${municipality.code}/${fiscalYears.start ?? NO_YEAR}/${key}`;
    this.bodies = new Bodies(document.departments);
    this.beside = new BesideGraph(this, this.bodies, document);
  }

  build(): PlanGraph {
    this.addMunicipalityAndPlan();
    addBodies(this, this.document, this.bodies, this.beside);
    this.addPrograms();
    for (const pillar of this.document.pillars) this.addPillar(pillar);
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
    const { title, municipality, fiscalYears, printedPillars, pillars, levelNames } = this.document;
    const { code, name, prefecture } = municipality;
    this.addShared(code, 'MUNICIPALITY', code, { code, name, prefecture });
    const loadedPillars = pillars.map((pillar) => pillar.number);
    const missingPillars = printedPillars.filter((number) => !loadedPillars.includes(number));
    const levels = LEVELS.filter((level) => levelNames[level] !== undefined);
    this.add(this.graph.plan, 'PLAN', '', {
      title,
      startFiscalYear: fiscalYears.start,
      endFiscalYear: fiscalYears.end,
      loadedPillars,
      missingPillars,
      // Only where it is true, so that an index holds no other plans.
      isPartlyLoaded: missingPillars.length > 0 || undefined,
      levelKinds: levels.map((level) => level.toUpperCase()),
      levelNames: levels.map((level) => levelNames[level] as string),
      ...publicationOf(this.document),
    });
    this.link(code, 'PUBLISHES', this.graph.plan);
    addPublication(this, this.document);
    this.beside.addPlan(this.graph.plan, this.document);
  }

  private addPrograms() {
    const places = firstPlaces(this.document);
    for (const [key, program] of Object.entries(this.document.programs)) {
      const id = this.add(this.id('program', key), 'PROGRAM', places.get(key)?.order ?? '', {
        name: program.name,
        reading: program.reading,
        summary: places.get(key)?.home?.summary,
      });
      this.beside.add(id, program, places.get(key)?.marks);
      program.committees?.forEach((committee, order) => {
        this.link(id, 'RUNS_THROUGH', this.id('committee', committee), { order });
      });
    }
  }

  private addPillar(pillar: Pillar) {
    const { number, name } = pillar;
    const id = this.add(this.id('pillar', number), 'PILLAR', pad(number), { number, name });
    this.link(this.graph.plan, 'HAS_PILLAR', id);
    this.beside.add(id, pillar);
    for (const measure of pillar.measures) this.addMeasure(pillar, measure);
    for (const vision of pillar.visions ?? []) {
      const visionId = this.add(this.id('vision', `${number}.${vision.number}`), 'VISION', pad(number, vision.number), {
        number: vision.number,
        summary: vision.summary,
      });
      this.link(id, 'ENVISIONS', visionId);
      const { measure, page } = vision.aimsAt;
      this.link(visionId, 'AIMS_AT', this.id('measure', `${number}.${measure}`), { page });
    }
  }

  private addMeasure(pillar: Pillar, measure: Measure) {
    const { number, name, priority = false, page, noIndicatorReason } = measure;
    const code = `${pillar.number}.${number}`;
    const order = pad(pillar.number, number);
    const id = this.add(this.id('measure', code), 'MEASURE', order, {
      code,
      codeKey: order,
      number,
      name,
      priority,
      page,
      noIndicatorReason,
    });
    this.link(this.id('pillar', pillar.number), 'HAS_MEASURE', id);
    this.beside.add(id, measure);
    this.addReasons(id, code, order, measure);
    measure.indicators?.forEach((indicator, index) => {
      this.addIndicator(id, code, `${order}.${pad(index)}`, indicator);
    });
    for (const initiative of measure.initiatives ?? []) this.addInitiative(id, code, order, initiative);
  }

  private addReasons(measureId: string, code: string, order: string, measure: Measure) {
    for (const { number, kind, summary, figures = [] } of measure.evidence ?? []) {
      const place = `${order}.${pad(number)}`;
      const id = this.add(this.id('evidence', `${code}.${number}`), 'EVIDENCE', place, { number, kind, summary });
      this.link(measureId, 'RESTS_ON', id);
      figures.forEach((figure, index) => {
        const figureId = `${id}/figure/${index + 1}`;
        this.link(id, 'CITES', this.add(figureId, 'FIGURE', `${place}.${pad(index)}`, figure));
      });
    }
    for (const { number, summary, addressedBy = [] } of measure.issues ?? []) {
      const place = `${order}.${pad(number)}`;
      const id = this.add(this.id('issue', `${code}.${number}`), 'ISSUE', place, { number, summary });
      this.link(measureId, 'FACES', id);
      for (const { policy, page } of addressedBy) {
        this.link(id, 'ADDRESSED_BY', this.id('policy', `${code}.${policy}`), { page });
      }
    }
    for (const { number, summary, carriedOutBy = [] } of measure.policies ?? []) {
      const place = `${order}.${pad(number)}`;
      const id = this.add(this.id('policy', `${code}.${number}`), 'POLICY', place, { number, summary });
      this.link(measureId, 'HAS_POLICY', id);
      for (const { initiative, page } of carriedOutBy) {
        this.link(id, 'CARRIED_OUT_BY', this.id('initiative', `${code}.${initiative}`), { page });
      }
    }
  }

  private addIndicator(measureId: string, code: string, order: string, indicator: Indicator) {
    const { nodes, links } = indicatorParts(indicator, order, (word, name) => this.id(word, name));
    for (const { id, kind, order: place, properties } of nodes) this.add(id, kind, place, properties);
    const id = this.id('indicator', indicator.key);
    this.beside.add(id, indicator);
    if (indicator.policy === undefined) this.link(measureId, 'TRACKED_BY', id);
    else this.link(this.id('policy', `${code}.${indicator.policy}`), 'MEASURED_BY', id);
    for (const [from, type, to] of links) this.link(from, type, to);
  }

  private addInitiative(measureId: string, measureCode: string, measureOrder: string, initiative: Initiative) {
    const { number, name, summary, page, programs = [] } = initiative;
    const code = `${measureCode}.${number}`;
    const order = `${measureOrder}.${pad(number)}`;
    const id = this.add(this.id('initiative', code), 'INITIATIVE', order, {
      code,
      codeKey: order,
      number,
      name,
      summary,
      page,
    });
    this.link(measureId, 'HAS_INITIATIVE', id);
    this.beside.add(id, initiative);
    programs.forEach((listing, index) => {
      this.link(id, 'LISTS', this.id('program', listing.program), {
        order: index + 1,
        relisted: listing.relisted ?? false,
        summary: listing.summary,
        page: listing.page,
        ...this.beside.lineProperties(listing),
      });
    });
  }

  private addFootnotes() {
    for (const { number, term, summary, explains } of this.document.footnotes ?? []) {
      const id = this.add(this.id('footnote', number), 'FOOTNOTE', pad(number), { number, term, summary });
      for (const reference of explains) {
        const [word, name] = reference.split('/') as [IdWord, string];
        this.link(this.id(word, name), 'EXPLAINED_BY', id);
      }
    }
  }
}

/** Where each program is listed first among what is loaded, its first listing proper, if loaded, and the signs on its lines. */
function firstPlaces(document: PlanDocument) {
  const places = new Map<string, { order: string; home?: { summary?: string }; marks: string[] }>();
  for (const pillar of document.pillars) {
    for (const measure of pillar.measures) {
      for (const initiative of measure.initiatives ?? []) {
        initiative.programs?.forEach((listing, index) => {
          const order = pad(pillar.number, measure.number, initiative.number, index);
          const place = places.get(listing.program) ?? { order, marks: [] };
          place.marks.push(...(listing.marks ?? []));
          if (!listing.relisted) place.home = listing;
          places.set(listing.program, place);
        });
      }
    }
  }
  return places;
}
