// The mutations as a client sends them, with all that they give.

const PAYLOAD = `
  series { id actuals { fiscalYear value printed note recorded } assessment { status } }
  actual { value printed note }
  userErrors { code field message }`;

export const RECORD = `mutation ($series: ID!, $fiscalYear: Int!, $value: Float!, $printed: String, $note: String) {
  recordActual(series: $series, fiscalYear: $fiscalYear, value: $value, printed: $printed, note: $note) { ${PAYLOAD} } }`;

export const CORRECT = `mutation ($series: ID!, $fiscalYear: Int!, $value: Float!, $printed: String, $reason: String!) {
  correctActual(series: $series, fiscalYear: $fiscalYear, value: $value, printed: $printed, reason: $reason) { ${PAYLOAD} } }`;

export const WITHDRAW = `mutation ($series: ID!, $fiscalYear: Int!, $reason: String!) {
  withdrawActual(series: $series, fiscalYear: $fiscalYear, reason: $reason) { ${PAYLOAD} } }`;

export const IMPORT = `mutation ($document: String!) {
  importPlan(document: $document) { plan { id revision } outcome counts { added changed removed } userErrors { code field message } } }`;

export const REMOVE = `mutation ($id: ID!, $reason: String) {
  removePlan(id: $id, reason: $reason) { planId removed hiddenSeries userErrors { code field message } } }`;
