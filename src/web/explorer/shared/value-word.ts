import { VALUE_LABELS } from '../../../tables/labels';
import { useLanguage } from './language';

/** What gap rules are called in Japanese; a rule that is not here shows its own name. */
const RULES: Record<string, string> = {
  EVALUATION_INDICATOR_WITHOUT_DIRECTION: '方向性のない評価指標',
  INDICATOR_WITHOUT_TARGET: '目標のない指標',
  INITIATIVE_WITHOUT_POLICY: '方針につながらない取組',
  INITIATIVE_WITHOUT_PROGRAM: '事業のない取組',
  ISSUE_WITHOUT_POLICY: '方針のない課題',
  MEASURE_WITHOUT_INDICATOR: '指標のない施策',
  MEASURE_WITHOUT_INITIATIVE: '取組のない施策',
  MEASURE_WITHOUT_VISION: '目指す姿につながらない施策',
  PAGE_REFERENCE_BROKEN: '合わないページ参照',
  POLICY_WITHOUT_INDICATOR: '評価指標のない方針',
  POLICY_WITHOUT_INITIATIVE: '取組のない方針',
  POLICY_WITHOUT_ISSUE: '課題につながらない方針',
  PROGRAM_WITHOUT_DEPARTMENT: '担当課のない事業',
  RELISTING_DEPARTMENTS_DIFFER: '再掲で異なる担当課',
  RELISTING_WITHOUT_LOADED_HOME: '最初の掲載が読み込まれていない再掲',
  TARGET_AGAINST_DIRECTION: '方向性に反する目標',
  TARGET_ALREADY_MET: 'すでに達している目標',
  TARGET_WITHOUT_BASELINE: '基準値のない目標',
  TARGET_YEAR_MISSING: '目標のない年度',
};

/** What a value of an enum is called: in Japanese as in tables, in English in words. */
export function useValueWord(): (enumName: string, value: string) => string {
  const language = useLanguage();
  return (enumName, value) => {
    const ja = enumName === 'GapRule' ? RULES[value] : VALUE_LABELS[`${enumName}.${value}`];
    return (language === 'ja' && ja) || inWords(value);
  };
}

const inWords = (value: string) => value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');
