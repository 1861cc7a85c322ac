import { escapePattern } from '../../domain/escape-pattern.js';
import { HeadingStyle } from './heading-style.js';
import type { LabelSpec, PrintColumnSpec, PrintProfile } from './print.profile.js';
import { compact, YEAR_PATTERN, yearIn } from './printed-text.js';

// What plans always print; words of a plan's own go into its profile, which goes before.

const LABELS: readonly [RegExp, LabelSpec][] = [
  [/^(目指す姿|めざす姿|目指すべき姿|将来像)$/, { is: 'visions' }],
  [/^(現状と課題|現状・課題|現況と課題|課題|主な課題|今後の課題)$/, { is: 'issues' }],
  [/^(方針|基本方針|施策の方向|施策の方向性|施策の展開|取組の方向性|今後の方向性)$/, { is: 'policies' }],
  [
    /^(これまでの取組|これまでの取り組み|これまで取り組んできたこと|主な成果)$/,
    { is: 'evidence', kind: 'ACHIEVEMENT' },
  ],
  [/^(国・県の動向|国の動向|国や県の動向)$/, { is: 'evidence', kind: 'NATIONAL_POLICY' }],
  [/^評価指標$/, { is: 'indicators', kind: 'EVALUATION' }],
  [/^参考指標$/, { is: 'indicators', kind: 'REFERENCE' }],
  [/^(指標|数値目標|成果指標|活動指標|目標指標|KPI|重要業績評価指標)$/i, { is: 'indicators' }],
  [/^(主な|具体的な|関連する?|個別)?(事業|取組|取り組み)(一覧|内容)?$/, { is: 'programs' }],
  [
    /^((担当|所管|主管)|(担当|所管|関係|実施|主管)(課|部課|課名|部局|課等|課・関係機関|機関|主体))$/,
    { is: 'departments' },
  ],
  [/^(目次|施策体系|施策の体系|計画の体系|体系図|用語解説|用語集)$/, { is: 'nothing' }],
];

const MARKER =
  /^([○●◯◎・■◆□◇▪▶►✓➢★☆]|[（(]\p{Nd}{1,2}[)）]|\p{Nd}{1,2}[.．、)）](?!\p{Nd})|[①-⑳]|[ア-ン][.．、)）\s](?=\S))\s*/u;
/** Words that number reasons in many plans. */
const NUMBERED_WORD = /^(課題|方針|方向性?|論点|視点)\s*(\p{Nd}{1,2})[\s.．:：]+/u;

/** What policies are called where links lead to them, beside what stands above them. */
const POLICY_WORDS: ReadonlySet<string> = new Set(['方向', '方向性']);

const COLUMNS: readonly [RegExp, PrintColumnSpec][] = [
  [/^再掲(の?有無)?$/, { is: 'relisted' }],
  [/^(No\.?|番号|通番)$/i, { is: 'number' }],
  [/指標(名|項目)?(\(.*\))?$|^(KPI|項目名|成果目標|目標項目)$/i, { is: 'indicator' }],
  [/^単位$/, { is: 'unit' }],
  [/^(方向性?|目指す方向)$/, { is: 'direction' }],
  [/^(現状値?|基準値?|実績|策定時|当初値?|現況値?)/, { is: 'baseline' }],
  [/^(目標|見込|計画値|最終目標|中間目標)/, { is: 'target' }],
  [/^(定義|算出方法|指標の説明)/, { is: 'definition' }],
  [/^(設定根拠|目標値の考え方|根拠)/, { is: 'targetBasis' }],
  [/^(出典|データ元)/, { is: 'dataSource' }],
  [
    /^(主な|具体的な)?(事業|取組|取り組み|事務事業|施策)名?(称)?([（(].*(課|部\u7f72|機関|主体).*[）)])?$/u,
    { is: 'program' },
  ],
  [/(担当|所管|関係|実施|主管)?.*(課|室|部局|機関|主体)(名|等)?$|^(担当|所管)$/, { is: 'departments' }],
  [/^(区分|新規|拡充|重点)/, { is: 'marks' }],
  [/概要|内容|説明/, { is: 'summary' }],
];

/** A column of a printed table. */
export interface PrintColumn {
  header: string;
  spec: PrintColumnSpec;
  /** The year that its header names. */
  fiscalYear: number | undefined;
}

/** A name of a label: without the signs around it, its number and what is explained in brackets behind it. */
const bare = (text: string) =>
  compact(text)
    .replace(/^[■◆●○◇□▼▶▪◎★☆・*《【〔[<(「『]+/u, '')
    .replace(/[》】〕\]>」』::]+$/u, '')
    .replace(/\([^()]*\)$/u, '');

/** A label of a profile, in which n stands for a number: 基本目標nの指標. */
const labelled = (word: string) =>
  new RegExp(`^${escapePattern(bare(word)).replaceAll(/(?<![a-z])n(?![a-z])/giu, '\\d+')}$`, 'u');

/** The words of a print, those of the profile before those that are usual. */
export class PrintWords {
  private readonly labels: readonly (readonly [RegExp, LabelSpec, string?])[];
  /** The labels and columns of the profile that nothing in the print has. */
  readonly unseen: Set<string>;
  private readonly columns: ReadonlyMap<string, { spec: PrintColumnSpec; written: string }>;

  /** What stands before the numbers of items, and what these are. */
  private readonly itemWords = new Map<string, LabelSpec['is']>();
  private readonly items: HeadingStyle[] = [];

  constructor(profile: PrintProfile) {
    for (const { is, items } of Object.values(profile.labels)) {
      if (items === undefined) continue;
      const style = new HeadingStyle(items);
      this.items.push(style);
      if (style.levelName !== undefined) this.itemWords.set(style.levelName, is);
    }
    this.labels = [
      ...Object.entries(profile.labels).map(([word, spec]) => [labelled(word), spec, word] as const),
      ...LABELS,
    ];
    this.unseen = new Set([...Object.keys(profile.labels), ...Object.keys(profile.columns)]);
    this.columns = new Map(
      Object.entries(profile.columns).map(([word, spec]) => [compact(word), { spec, written: word }]),
    );
  }

  /** What stands under a line that is a label and nothing else. */
  label(text: string): { word: string; spec: LabelSpec } | undefined {
    const word = bare(text);
    if (word === '' || word.length > 40) return undefined;
    const [, spec, written] = this.labels.find(([pattern]) => pattern.test(word)) ?? [];
    if (written !== undefined) this.unseen.delete(written);
    return spec && { word, spec };
  }

  /** What an item begins with: ○, １．, （１）, ①, 課題１; undefined where it begins with no sign. */
  marker(text: string): { marker: string; length: number } | undefined {
    const [whole, sign] = MARKER.exec(text) ?? [];
    if (whole !== undefined && sign !== undefined) return { marker: sign, length: whole.length };
    const [words, word, number] = NUMBERED_WORD.exec(text) ?? [];
    if (words !== undefined && word !== undefined && number !== undefined)
      return { marker: number, length: words.length };
    for (const style of this.items) {
      const { printedNumber, name } = style.match(text, true) ?? {};
      if (printedNumber !== undefined && name !== undefined)
        return { marker: printedNumber, length: text.length - name.length };
    }
    return undefined;
  }

  /** What a column is by its header; undefined where nobody knows the word. */
  column(header: string): PrintColumn | undefined {
    const whole = compact(header);
    const fiscalYear = yearIn(whole);
    const word = whole.replace(YEAR_PATTERN, '').replaceAll(/\(\)/g, '');
    const own = this.columns.get(whole) ?? this.columns.get(word);
    if (own) this.unseen.delete(own.written);
    const spec = own?.spec ?? COLUMNS.find(([pattern]) => pattern.test(word))?.[1];
    if (!spec) return undefined;
    return { header: whole, spec, fiscalYear: spec.fiscalYear ?? fiscalYear };
  }

  /** Whether policies are called so where a link names one: 方針, or what stands before their numbers. */
  isPolicy(word: string): boolean {
    return (
      this.label(word)?.spec.is === 'policies' || this.itemWords.get(word) === 'policies' || POLICY_WORDS.has(word)
    );
  }
}
