import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';

/**
 * A small valid plan document of a made-up city, with everything a plan document can have. Pillar 1
 * of its three is left out, so that one relisting (`bus-pass`) has its first listing elsewhere.
 */
export function smallPlanDocument(): { yaml: string; document: PlanDocument } {
  return { yaml: YAML, document: parsePlanDocument(Buffer.from(YAML), 'small-plan.yaml') };
}

// 999997 has a right check digit, and no prefecture has the number 99.
const YAML = `# A made-up plan.
key: mihon-2024
title: 見本市福祉計画
municipality:
  code: "999997"
  name: 見本市
  prefecture: 見本県
fiscalYears: { start: 2024, end: 2026 }
levelNames:
  pillar: 柱
  vision: 目指す姿
  measure: 施策
  issue: 課題
  policy: 方針
  initiative: 取組
  program: 事業
  department: 担当課
  committee: 部会
  indicator: 指標
printedPillars: [1, 2, 3]

departments:
  fukushi: { name: 福祉課, kind: DIVISION }
  koen: { name: 公園課, kind: DIVISION }
  center: { name: 総合センター, kind: CITY_FACILITY }
  kyogikai: { name: 社会福祉協議会, kind: WELFARE_COUNCIL }

committees:
  shigoto-bukai: { name: しごと部会 }

programs:
  job-coach:
    name: ジョブコーチ派遣事業
    departments: [fukushi]
  sales-fair:
    name: 合同販売会の開催
    departments: [fukushi, koen]
    committees: [shigoto-bukai]
  bus-pass:
    name: バス乗車券の交付
    departments: [center]
  volunteers:
    name: ボランティア講座
    departments: [kyogikai]

pillars:
  - number: 2
    name: 働きやすいまち
    visions:
      - number: 1
        summary: だれもが働き続けられる。
        aimsAt: { measure: 1, page: 20 }
      - number: 2
        summary: まちに出かけやすい。
        aimsAt: { measure: 1 }
    measures:
      - number: 1
        name: 就労支援の充実
        priority: true
        page: 21
        evidence:
          - number: 1
            kind: ACHIEVEMENT
            summary: 相談窓口を広げた。
          - number: 2
            kind: STATISTIC
            summary: 平均工賃は県の平均を下回る。
            figures:
              - { label: 平均工賃, value: 11756, printed: "11,756", unit: 円, fiscalYear: 2021 }
              - { label: 順位, value: null, printed: 下位 }
        issues:
          - number: 1
            summary: 働き続けるには職場の理解が必要である。
            addressedBy: [{ policy: 1, page: 22 }]
          - number: 2
            summary: 工賃が低い。
            addressedBy: [{ policy: 1 }, { policy: 2 }]
        policies:
          - number: 1
            summary: 職場への定着を支える。
            carriedOutBy: [{ initiative: 1, page: 23 }]
          - number: 2
            summary: 製品の販路を広げる。
            carriedOutBy: [{ initiative: 2 }]
        indicators:
          - key: moved-to-jobs
            name: 一般就労に移った人数
            kind: EVALUATION
            policy: 1
            unit: 人/年
            direction: INCREASE
            series:
              - baseline: { fiscalYear: 2022, value: 58, printed: "58", note: 年度途中の数。 }
                targets:
                  - { fiscalYear: 2024, value: null, printed: "－" }
                  - { fiscalYear: 2026, value: 74, printed: "74" }
                actuals:
                  - { fiscalYear: 2024, value: 60, printed: "60" }
          - key: consultations
            name: 相談件数
            kind: REFERENCE
            series:
              - { key: men, name: 男性, baseline: { fiscalYear: 2022, value: 30 } }
              - { key: women, name: 女性, baseline: { fiscalYear: 2022, value: 0 } }
          - key: satisfaction
            name: 満足度
            kind: REFERENCE
            unit: ％
            noTargetReason: 調査の方法を改めるため。
            series:
              - baseline: { fiscalYear: 2020, value: 41.5, printed: "41.5" }
        initiatives:
          - number: 1
            name: 職場定着の促進
            page: 23
            summary: 職場を訪ね、本人と企業を支える。
            programs:
              - program: job-coach
                page: 23
                summary: 職場への適応を支える。
              - program: bus-pass
                relisted: true
          - number: 2
            name: 販路の拡大
            programs:
              - program: sales-fair
              - program: job-coach
                relisted: true
                departments: [fukushi, center]
      - number: 2
        name: 外出の支援
        noIndicatorReason: 次の計画で定めるため。
        policies:
          - number: 1
            summary: 外出の機会を増やす。
  - number: 3
    name: 支え合うまち
    measures:
      - number: 1
        name: 担い手の養成
        initiatives:
          - number: 1
            name: 講座の開催
            programs:
              - program: volunteers
              - program: sales-fair
                relisted: true

footnotes:
  - number: 1
    term: ジョブコーチ
    summary: 職場で障害者を支える人。
    explains: [program/job-coach, initiative/2.1.1]
  - number: 3
    summary: 柱と施策、そのほかの番号の付け方。
    explains:
      [pillar/2, vision/2.1, measure/3.1, issue/2.1.2, policy/2.1.2, evidence/2.1.1]
  - number: 4
    summary: 担当する組織と数え方。
    explains:
      [department/center, committee/shigoto-bukai, indicator/moved-to-jobs, series/moved-to-jobs, series/consultations.men]
`;
