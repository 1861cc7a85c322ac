import type { z } from 'zod';
import { type IdWord, kindOfId, nodeId } from '../domain/identity.js';
import type { PartKind, Properties, RelationshipType } from '../domain/plan-graph.js';
import { daysOfStep } from '../domain/schedule.js';
import { foldName, foldWhole } from '../domain/searched-texts.js';
import { type besideFields, type planFields, YEN } from './beside.schema.js';
import type { Bodies } from './bodies.js';
import { continued, planBefore } from './continuation.js';
import { type GraphParts, type OptionalProperties, pad } from './graph-parts.js';
import type { PlanDocument } from './plan-document.schema.js';

type Written<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;
type Beside = Written<typeof besideFields> & { departments?: string[] | undefined };
type Rating = NonNullable<Beside['ratings']>[number];
type Amount = NonNullable<Beside['amounts']>[number];

/** What is printed beside the parts of a plan, as nodes that hang on them and as their properties. */
export class BesideGraph {
  constructor(
    private readonly graph: GraphParts,
    private readonly bodies: Bodies,
    private readonly document: PlanDocument,
  ) {}

  /** Adds all that is printed beside a node; for a program the signs of its lines are its own, too. */
  add(id: string, beside: Beside, marksOfLines: readonly string[] = []): void {
    this.addBodies(id, kindOfId(id) === 'PROGRAM' ? 'RUN_BY' : 'ENTRUSTED_TO', beside);
    this.addMarks(id, [...(beside.marks ?? []), ...marksOfLines]);
    this.addParts(
      id,
      'RATING',
      'RATED',
      (beside.ratings ?? []).map((rating) => this.rating(rating)),
    );
    this.addParts(id, 'AMOUNT', 'COSTS', (beside.amounts ?? []).map(amountOf));
    this.graph.set(id, { amount: latestAmount(beside.amounts ?? []) });
    this.addParts(
      id,
      'SCHEDULE_STEP',
      'SCHEDULED',
      (beside.schedule ?? []).map(({ fiscalYear, untilFiscalYear, half, text, by }) => ({
        ...daysOfStep(fiscalYear, untilFiscalYear, half),
        text,
        by: this.body(by),
      })),
    );
    this.addFacts(id, beside.facts ?? []);
    this.addContinuations(
      id,
      (beside.continues ?? []).map((reference) => this.idBefore(reference)),
    );
  }

  /** Adds what a plan says of itself, and its legends. */
  addPlan(id: string, plan: Written<typeof planFields>): void {
    this.addBodies(id, 'ENTRUSTED_TO', { responsible: plan.responsible });
    this.addFacts(id, plan.facts ?? []);
    this.addParts(id, 'LEGEND_MARK', 'MARKS_BY', plan.markLegend ?? []);
    this.addParts(id, 'RATING_GRADE', 'GRADES_BY', plan.ratingScale ?? []);
  }

  /** Adds what a body or a part of the plan continues, by id. */
  addContinuations(id: string, before: string[]): void {
    const { key } = this.document;
    for (const [index, one] of before.entries()) {
      const continuation = `${key}/continuation/${id}>${one}`;
      this.graph.add(continuation, 'CONTINUATION', pad(index), { before: one });
      this.graph.link(id, 'CONTINUES', continuation);
    }
  }

  /** The bodies of a line with their parts, as properties of the line: it is a relationship, and has no other place for them. */
  lineProperties({ departments, responsible, marks }: Pick<Beside, 'departments' | 'responsible' | 'marks'>) {
    const bodies = bodiesIn({ departments, responsible });
    return {
      departments: bodies.length > 0 ? bodies.map(({ department }) => this.body(department) as string) : undefined,
      // Lists of the graph hold no null.
      roles: responsible && bodies.map(({ role }) => role ?? ''),
      notes: responsible && bodies.map(({ note }) => note ?? ''),
      marks,
    };
  }

  /** The id of a body by a reference. */
  body(reference: string | undefined): string | undefined {
    return reference === undefined ? undefined : this.graph.id('department', this.bodies.key(reference));
  }

  private addBodies(id: string, type: RelationshipType, beside: Beside): void {
    for (const [order, { department, role, note }] of bodiesIn(beside).entries()) {
      this.graph.link(id, type, this.body(department) as string, { order, role, note });
    }
  }

  private addMarks(id: string, given: string[]): void {
    const marks = [...new Set(given)];
    if (marks.length > 0) this.graph.set(id, { marks, foldedMarks: marks.map(foldName) });
  }

  private addFacts(id: string, facts: NonNullable<Beside['facts']>): void {
    this.addParts(
      id,
      'FACT',
      'STATES',
      facts.map(({ name, text, fiscalYear }) => ({
        ...{ name, text, fiscalYear },
        ...{ foldedName: foldName(name), foldedText: foldWhole(text) },
      })),
    );
  }

  private addParts(id: string, kind: PartKind, type: RelationshipType, parts: OptionalProperties[]): void {
    const word = kind.toLowerCase().replaceAll('_', '-');
    for (const [index, properties] of parts.entries()) {
      const part = this.graph.add(`${id}/${word}/${index + 1}`, kind, pad(index), properties);
      this.graph.link(id, type, part);
    }
  }

  private rating({ grade, aspect, by, meaning, ...rating }: Rating): OptionalProperties {
    const scale = this.document.ratingScale ?? [];
    const explained =
      scale.find((one) => one.grade === grade && one.aspect === aspect) ??
      scale.find((one) => one.grade === grade && one.aspect === undefined);
    return {
      ...rating,
      grade,
      aspect,
      meaning: meaning ?? explained?.meaning,
      by: this.body(by),
      foldedGrade: foldName(grade),
      foldedAspect: aspect && foldName(aspect),
    };
  }

  /** The id of what a part continues, in the plan before where the reference names no plan. */
  private idBefore(reference: string): string {
    const { plan = planBefore(this.document) ?? '', word, name } = continued(reference);
    return nodeId({ plan, municipality: this.document.municipality.code }, word as IdWord, name);
  }
}

/** All bodies responsible, those without a part first. */
function bodiesIn({ departments = [], responsible = [] }: Pick<Beside, 'departments' | 'responsible'>) {
  const withoutPart = departments.map((department): NonNullable<Beside['responsible']>[number] => ({ department }));
  return [...withoutPart, ...responsible];
}

function amountOf({ value, unit = '円', item, ...amount }: Amount): Record<string, Properties[string] | undefined> {
  // Rounded, since 1.1 千円 is 1100 yen and not 1100.0000000000002.
  return { ...amount, item, foldedItem: item && foldName(item), yen: Math.round(value * YEN[unit]) };
}

/** What programs are ordered by: the whole of the latest fiscal year, of several the last that is printed; years as one come first. */
function latestAmount(amounts: Amount[]): number | undefined {
  const wholes = amounts.filter(({ item }) => item === undefined);
  const latest = Math.max(...wholes.map(({ fiscalYear = 0 }) => fiscalYear));
  const last = wholes.findLast(({ fiscalYear = 0 }) => fiscalYear === latest);
  return last && (amountOf(last).yen as number);
}
