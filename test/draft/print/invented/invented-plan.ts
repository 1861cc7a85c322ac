import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PlaceDocument } from '../../../../src/plan-document/places.schema.js';
import type { PlanDocument } from '../../../../src/plan-document/plan-document.schema.js';

/** A document of this folder, as it is written; its programs are called by their names, its bodies too. */
export type InventedPlan = Omit<PlanDocument, 'sections' | 'pillars'> & PlaceDocument;

export const readInvented = (name: string): InventedPlan =>
  parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8'));

/** Letters as Japanese print sets them: 80%以上(R4) is 80％以上（R4）. */
export const wide = (text: string): string =>
  text
    .replaceAll('%', '％')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll(/(?<![\d.,A-Z])\d(?=年度|[）章]|$)/g, wideDigits);

export const wideDigits = (text: string | number): string =>
  String(text).replaceAll(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) as number) + 0xfee0));
