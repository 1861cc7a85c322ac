import { type GraphQLCompositeType, type GraphQLOutputType, getNamedType, isEnumType } from 'graphql';
import { CODE_WORDS, LANGUAGE_FIELDS, type Label, type Language } from './labels.js';

/** A column of the table that an answer makes. */
export interface Column {
  label: Label;
  /**
   * What its values are: an id, a code as printed, a number that orders or dates (年度, ページ, 課題番号), a number that says how much, or
   * words.
   */
  kind: 'id' | 'code' | 'ordinal' | 'quantity' | 'words';
  /** The enum its values are of, if any. */
  enumName?: string;
  /** The language its texts are in, where another column holds the same in the other. */
  language?: Language;
  /** What leads a code in files for spreadsheets: 施策3.10. */
  codeWord?: Label;
  /** Whether it is a field of a plan or a municipality, which many parts of one answer may name. */
  isOfScope: boolean;
  /** Whether it is of the thing itself that a row is about. */
  isOwn: boolean;
}

interface Selected {
  parent: GraphQLCompositeType;
  field: string;
  type: GraphQLOutputType;
  labels: readonly Label[];
  isOwn: boolean;
}

/** Fields whose numbers say which one, not how much. */
const ORDINALS = new Set([
  'number',
  'order',
  'hops',
  'page',
  'fiscalYear',
  'startFiscalYear',
  'endFiscalYear',
  'loadedPillars',
  'missingPillars',
]);

/** The column that a selected field makes. */
export function columnOf({ parent, field, type, labels, isOwn }: Selected): Column {
  const name = `${parent.name}.${field}`;
  const named = getNamedType(type);
  const isNumber = ['Int', 'Float', 'NonNegativeInt', 'PositiveInt'].includes(named.name);
  const codeWord = CODE_WORDS[name];
  const language = LANGUAGE_FIELDS[name];
  return {
    label: [labels.map(([ja]) => ja).join(' '), labels.map(([, en]) => en).join(' ')],
    kind: codeWord
      ? 'code'
      : named.name === 'ID'
        ? 'id'
        : !isNumber
          ? 'words'
          : ORDINALS.has(field)
            ? 'ordinal'
            : 'quantity',
    ...(isEnumType(named) && { enumName: named.name }),
    ...(language && { language }),
    ...(codeWord && { codeWord }),
    isOfScope: ['Plan', 'Municipality'].includes(parent.name),
    isOwn,
  };
}

/** The columns by their places: what is asked for, then which plan and municipality it is of, then ids to go on from. */
export function inReadingOrder(columns: readonly Column[]): number[] {
  const rank = ({ kind, isOfScope, isOwn }: Column) => (kind === 'id' ? 2 : isOfScope && !isOwn ? 1 : 0);
  return [...columns.keys()].sort((a, b) => rank(columns[a] as Column) - rank(columns[b] as Column) || a - b);
}

/** A code in a form that no spreadsheet takes for a number or a date: with the word for what it is a code of. */
export function wordedCode(code: string, [ja, en]: Label, language: Language): string {
  return language === 'ja' ? `${ja}${code}` : `${en} ${code}`;
}
