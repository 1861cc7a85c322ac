import { type IdWord, nodeId } from '../domain/identity.js';
import type { Path } from './path.js';
import type { PlanDocument } from './plan-document.schema.js';
import { viewPlan } from './rules/view-plan.js';

/** Where the parts of a document stand that may continue something, by their ids. */
export function pathsOfParts(document: PlanDocument): ReadonlyMap<string, Path> {
  const { places, indicators, bodies, declared } = viewPlan(document, []);
  const scope = { plan: document.key, municipality: document.municipality.code };
  const id = (word: IdWord, name: string | undefined) => nodeId(scope, word, name as string);
  return new Map<string, Path>([
    ...places.map(({ word, name, path }) => [id(word, name), path] as const),
    ...indicators.map(({ key, path }) => [id('indicator', key), path] as const),
    ...bodies.all.map((body) => [id('department', bodies.keyOf(body)), ['departments', body.handle]] as const),
    ...declared.all.map((program) => [id('program', declared.keyOf(program)), ['programs', program.handle]] as const),
  ]);
}
