import {
  checkRules,
  type PlanDocument,
  type PlanGraph,
  parsePlanDocument,
  planDocument,
  readPlanDocument,
  SEED,
  toPlanGraph,
  viewPlan,
} from '../product.js';
import { type Focus, findFocus } from './focus.js';
import { MUNICIPALITIES } from './municipalities.js';
import { generatePlan, NEXT_EDITION } from './plan.generator.js';
import { type Shape, shapeOf } from './shape.js';

/** Generated plans by number, each checked as the product checks a plan document. */
export class Plans {
  private constructor(
    private readonly shape: Shape,
    private readonly first: number,
    readonly focus: Focus,
  ) {}

  /** Plans shaped like the real one; number 0 is the first that the questions of the bench have an answer for. */
  static async likeTheSeed(): Promise<Plans> {
    const shape = shapeOf(await readPlanDocument(SEED));
    for (let index = 0; ; index++) {
      const document = generatePlan(index, shape);
      const focus = findFocus(toPlanGraph(document));
      if (!focus) continue;
      // The whole way once, through the text of a file; for all others the parser would take minutes.
      parsePlanDocument(new TextEncoder().encode(JSON.stringify(document)), `${document.key}.json`);
      return new Plans(shape, index, focus);
    }
  }

  /**
   * A negative number is that of the next edition of a plan.
   *
   * @throws when the product would refuse the plan.
   */
  document(number: number): PlanDocument {
    if (number < 0) return checked(generatePlan(this.first - number, this.shape, NEXT_EDITION));
    // The city that is asked about publishes one plan only: with another, its departments would run more programs.
    const skipped = Math.floor(Math.max(number - 1, 0) / (MUNICIPALITIES.length - 1));
    return checked(generatePlan(this.first + number + skipped, this.shape));
  }

  /** @throws when the product would refuse the plan. */
  graph(number: number): PlanGraph {
    return toPlanGraph(this.document(number));
  }
}

function checked(document: PlanDocument): PlanDocument {
  const findings = [...checkRules(viewPlan(planDocument.parse(document), []))];
  if (findings.length > 0)
    throw new Error(`The generated plan ${document.key} is none: ${JSON.stringify(findings[0])}`);
  return document;
}
