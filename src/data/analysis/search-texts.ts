import { z } from 'zod';
import { comparedOfLink, comparedProperties } from '../../domain/compared.js';
import { DERIVED_VERSION, derivedProperties } from '../../domain/derived.js';
import { nameOf, type SearchProperties, searchProperties } from '../../domain/searched-texts.js';
import { storedAssessments } from '../../domain/stored-assessment.js';
import { recordedActual } from '../plan/actual.repository.js';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import type { Transaction } from '../store/transaction.js';
import { linkRow, nodeRow } from './plan-content.repository.js';
import { readings } from './readings.js';

const outdatedPlans = statement('searchText.outdatedPlans');
const nodesOfPlan = statement('searchText.nodes');
const linksOfPlan = statement('searchText.links');
const writeTexts = statement('searchText.write');
const writeLines = statement('searchText.writeLines');
const recordedActuals = statement('actual.ofPlan');

const planRow = z.object({ plan: z.string(), revision: z.string(), municipality: z.string().nullable() });

/** What is dropped where a node has it no more. */
const NOTHING: Record<Exclude<keyof SearchProperties, 'searchVersion'>, null> = {
  foldedName: null,
  foldedUnit: null,
  foldedKindName: null,
  foldedPrintedNumber: null,
  foldedText: null,
  foldedReading: null,
  searchWords: null,
  searchedFields: null,
  searchedTexts: null,
};

/**
 * Writes what is derived of a plan, for search, filters, orders and the ways through it, into those that an earlier version stored, a plan a transaction: what was done stays
 * done when this is interrupted, and a database that is up to date is only asked whether it is.
 */
export async function updateSearchTexts(graph: Graph): Promise<void> {
  const outdated = await graph.read(outdatedPlans, { version: DERIVED_VERSION }, planRow);
  for (const scope of outdated) await updatePlan(graph, scope);
}

/** What takes time is made before the transaction; what another process imports meanwhile bears its own texts, and keeps them. */
async function updatePlan(graph: Graph, scope: z.infer<typeof planRow>): Promise<void> {
  const nodes = await graph.read(nodesOfPlan, scope, nodeRow);
  const links = await graph.read(linksOfPlan, scope, linkRow);
  const texts = searchProperties(nodes, links, await readings(nodes));
  const numbers = derivedProperties(nodes, links);
  const compared = comparedProperties(nodes, links);
  const actuals = await graph.read(recordedActuals, scope, recordedActual);
  const assessments = storedAssessments(nodes, links, actuals);
  const rows = nodes.flatMap((node) => {
    const more = texts.get(node.id);
    const properties = {
      ...NOTHING,
      ...more,
      ...numbers.get(node.id),
      ...compared.get(node.id),
      ...assessments.get(node.id),
    };
    return more ? [{ id: node.id, name: nameOf(node), properties }] : [];
  });
  const lines = links
    .map((link) => ({ from: link.from, to: link.to, properties: comparedOfLink(link) }))
    .filter((line) => Object.keys(line.properties).length > 0);
  const write = async (transaction: Transaction) => {
    await transaction.run(writeLines, { ...scope, rows: lines }, z.never());
    await transaction.run(writeTexts, { ...scope, rows }, z.never());
  };
  await graph.write(write, { isLong: true });
}
