import type { CityPlanFragment } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { yearsOf } from '../shared/plan';
import { type PlanBar, type PlanYearsLayout, SIZE } from './plan-years.layout';

interface DrawingProps {
  layout: PlanYearsLayout<CityPlanFragment>;
  /** What it shows, for those who do not see it. */
  alt: string;
}

/** SVG has no lists of its own: groups take their roles. */
const LIST = { role: 'list' } as const;
const ITEM = { role: 'listitem' } as const;

/** The plans of a city as bars over the years, a row each; each leads to its plan. */
export function PlanYearsDrawing({ layout: { bars, ticks, now, left, width, height }, alt }: DrawingProps) {
  return (
    <svg className="plan-years" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{alt}</title>
      {now && (
        <rect
          className="now"
          x={now.from}
          y={SIZE.top - 4}
          width={now.to - now.from}
          height={height - 2 * SIZE.top + 8}
        />
      )}
      {ticks.map(({ year, x }) => (
        <g key={year} className="tick">
          <path d={`M${x} ${SIZE.top - 6}V${height - SIZE.top + 6}`} />
          <text x={x} y={14}>
            {year}
          </text>
          <text x={x} y={height - 6}>
            {year}
          </text>
        </g>
      ))}
      <g {...LIST}>
        {bars.map((bar) => (
          <g {...ITEM} key={bar.row.plan.id}>
            <Bar bar={bar} left={left} />
          </g>
        ))}
      </g>
    </svg>
  );
}

function Bar({ bar, left }: { bar: PlanBar<CityPlanFragment>; left: number }) {
  const say = useSay();
  const { row, lines, textX, textY, branch, shape, state, isOpen, label, arrows } = bar;
  const { plan, above, before } = row;
  const years = yearsOf(plan) || say('noPlanYears');
  const told = [
    `${plan.title} ${years}`,
    ...before.map(({ title }) => say('isAfter', { plan: title })),
    ...(above ? [say('isBelow', { plan: above.title })] : []),
  ];
  return (
    <>
      {branch && <path className="branch" d={branch} />}
      <Link href={hrefOf('/', { plan: plan.id })} className="plan" aria-label={told.join('、')}>
        {/* The whole row is pressed, and shows where the keyboard is. */}
        <rect
          className="row on-screen"
          x={0}
          y={textY - SIZE.line + 3}
          width={left || 320}
          height={lines.length * SIZE.line + 2}
        />
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never move.
          <text key={at} x={textX} y={textY + at * SIZE.line}>
            {line}
          </text>
        ))}
        <path className={['years', state, isOpen && 'open'].filter(Boolean).join(' ')} d={shape} />
        <text
          className={label.anchor === 'middle' ? `small inside ${state}` : 'small'}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
        >
          {years}
        </text>
      </Link>
      {arrows.map((path) => (
        <path key={path} className="continuation" d={path} />
      ))}
    </>
  );
}
