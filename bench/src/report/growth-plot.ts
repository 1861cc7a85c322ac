import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { WorkloadResult } from '../results.js';
import { growthOfPart } from './verdicts.js';

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
);
const FONT_NAME = 'Noto Sans JP';

/** Whose growth is drawn, in the colours of Okabe and Ito, which the colour-blind tell apart. */
const LINES = {
  cold: { name: '本製品 product', color: '#0072B2' },
  tuned: { name: '@neo4j/graphql + @cypher', color: '#E69F00' },
  native: { name: '@neo4j/graphql のみ native', color: '#D55E00' },
  floor: { name: '手書き Cypher floor', color: '#777777' },
} as const;

const FIGURES = { dbHits: 'DB ヒット db hits', cpu: 'CPU ミリ秒 ms / 1 request' } as const;

/** What was measured at several numbers of plans. */
interface Grown {
  workloads: readonly Pick<WorkloadResult, 'title' | 'growth'>[];
}

/** Draws what a request costs by the number of plans, a row a workload: db hits on the left, CPU on the right. */
export async function growthPlot(results: Grown): Promise<Buffer> {
  const { spec } = compile(specOf(results));
  const svg = await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG();
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    background: 'white',
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: FONT_NAME },
  });
  return image.render().asPng();
}

function specOf(results: Grown): TopLevelSpec {
  const values = results.workloads.flatMap((workload) =>
    (Object.keys(LINES) as (keyof typeof LINES)[]).flatMap((part) =>
      growthOfPart(workload, part).flatMap((point) =>
        (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((figure) => ({
          workload: `${workload.title.ja}\n${workload.title.en}`,
          figure: FIGURES[figure],
          line: LINES[part].name,
          plans: point.plans,
          // A logarithmic axis has no zero; below a hundredth of a millisecond nothing was measured.
          value: Math.max(point[figure], 0.01),
        })),
      ),
    ),
  );
  const lines = Object.values(LINES);
  // Of whom nothing was measured nothing is in the legend.
  const drawn = lines.map(({ name }) => name).filter((name) => values.some(({ line }) => line === name));
  const legend = { orient: 'top' as const, labelLimit: 300, values: drawn };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: {
      text: '計画の数と一回の質問の費用',
      subtitle: 'What a question costs by the number of plans loaded (both axes logarithmic)',
      anchor: 'start',
    },
    data: { values },
    facet: {
      row: {
        field: 'workload',
        sort: [...new Set(values.map(({ workload }) => workload))],
        title: null,
        header: { labelAngle: 0, labelAlign: 'left', labelExpr: "split(datum.label, '\\n')" },
      },
      column: { field: 'figure', sort: Object.values(FIGURES), title: null, header: { labelFontSize: 12 } },
    },
    spec: {
      width: 280,
      height: 110,
      mark: { type: 'line', point: { size: 30 } },
      encoding: {
        x: {
          field: 'plans',
          type: 'quantitative',
          scale: { type: 'log', nice: false },
          title: '計画の数 plans',
          axis: { values: stagesOf(values), grid: false, format: ',' },
        },
        y: {
          field: 'value',
          type: 'quantitative',
          scale: { type: 'log' },
          title: null,
          axis: { values: POWERS, format: '~s' },
        },
        strokeDash: {
          field: 'line',
          sort: null,
          // What costs the same lies beneath: the gaps show it.
          scale: {
            domain: lines.map(({ name }) => name),
            range: [
              [1, 0],
              [1, 0],
              [1, 0],
              [3, 5],
            ],
          },
          legend,
        },
        color: {
          field: 'line',
          sort: null,
          title: null,
          scale: { domain: lines.map(({ name }) => name), range: lines.map(({ color }) => color) },
          legend,
        },
      },
    },
    resolve: { scale: { y: 'independent' } },
    config: { font: FONT_NAME },
  };
}

const POWERS = Array.from({ length: 10 }, (_, power) => 10 ** (power - 1));
const stagesOf = (values: { plans: number }[]) => [...new Set(values.map(({ plans }) => plans))];
