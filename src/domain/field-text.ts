import type { StoredNode } from './searched-texts.js';

/** A text of a field as it is shown, and what it is compared by, where another text would say the same. */
export interface FieldText {
  text: string;
  compared: string;
}

type Properties = Record<string, unknown>;

/** A text that is compared as it is. */
export const asShown = (text: string): FieldText => ({ text, compared: text });

const joined = (...parts: unknown[]) =>
  parts.filter((part) => part !== undefined && part !== null && part !== '').join(' ');

/** A value as printed; 12,000 and 12000 are the same number. */
export function valueText({ value, printed, text, ...cell }: Properties): FieldText {
  const { valueTo, bound, periodKind, periodStart, periodEnd, label } = cell;
  const shown = String(printed ?? text ?? value ?? '');
  const says = value === undefined ? shown : [value, valueTo, bound, text].map((part) => part ?? '').join('|');
  return { text: shown, compared: [says, periodKind, periodStart, periodEnd, label].join('|') };
}

/** A baseline with its year: another edition starts from another. */
export function baselineText(properties: Properties): FieldText {
  const { text, compared } = valueText(properties);
  const { fiscalYear } = properties;
  if (fiscalYear === undefined) return { text, compared };
  return { text: `${text}（${fiscalYear}年度）`, compared: `${compared}|${fiscalYear}` };
}

/** A part that hangs on a node, with the field that it is a value of; none for what is not compared. */
export function partText({ kind, properties }: StoredNode, bodyOf: (id: unknown) => FieldText | undefined) {
  const { fiscalYear } = properties;
  switch (kind) {
    case 'AMOUNT': {
      const { kind: amount, item, yen, printed } = properties;
      const text = String(printed ?? `${yen}円`);
      return { field: joined('amount', amount, fiscalYear, item), text, compared: String(yen) };
    }
    case 'RATING': {
      const { grade, aspect, by } = properties;
      const body = bodyOf(by);
      const text = body ? `${grade}（${body.text}）` : String(grade);
      return { field: joined('rating', fiscalYear, aspect), text, compared: joined(grade, body?.compared) };
    }
    case 'SCHEDULE_STEP': {
      const { start, end, text, by } = properties;
      const body = bodyOf(by);
      const step = `${start}～${end} ${text}`;
      return {
        field: 'schedule',
        text: body ? `${step}（${body.text}）` : step,
        compared: joined(step, body?.compared),
      };
    }
    case 'FACT':
      return { field: joined('fact', properties.name, fiscalYear), ...asShown(String(properties.text)) };
    case 'FIGURE': {
      const { label, value, printed, unit = '' } = properties;
      return { field: 'figures', ...asShown(joined(label, fiscalYear, `${printed ?? value}${unit}`)) };
    }
    default:
      return null;
  }
}
