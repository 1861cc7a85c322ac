import type { VariableDefinitionNode } from 'graphql';
import { variablesOf } from '../../../graphql/catalogue/question.variables';

/** What the page sees to by itself: the plan that it is about, and leafing. */
const NOT_ASKED = ['plan', 'after'];

/** The variables of a question that a reader chooses. */
export function askedVariables(document: string): VariableDefinitionNode[] {
  return variablesOf(document).filter(({ variable }) => !NOT_ASKED.includes(variable.name.value));
}
