import { useMemo, useState } from 'react';
import { useAllIndicators } from '../indicators/all-indicators';
import { useAllPrograms } from '../programs/all-programs';
import { useParameter } from '../shared/address';
import { AnswerOf, Failure, Waiting } from '../shared/answer';
import { useSay } from '../shared/language';
import { Page } from '../shared/page';
import { usePlan } from '../shared/plan';
import { forgetAnswers } from '../shared/use-answer';
import { ProgressCounts } from './progress.counts';
import { lastYearOver, type ProgressRow, progressRows, reportedYears, standsSo } from './progress.rows';
import { ProgressTable } from './progress.table';
import { RecordForm } from './record.form';

/** How a plan stands year by year: targets beside actuals, and what is not reported yet. */
export default function ProgressView() {
  const say = useSay();
  const plan = usePlan();
  const [times, setTimes] = useState(0);
  const readAnew = () => {
    forgetAnswers();
    setTimes(times + 1);
  };
  return (
    <Page title={say('progress')} lead={say('progressLead')}>
      {/* What was recorded is read anew. */}
      <ProgressOf key={`${plan.id} ${times}`} plan={plan.id} recorded={readAnew} />
    </Page>
  );
}

function ProgressOf({ plan, recorded }: { plan: string; recorded: () => void }) {
  const say = useSay();
  const indicators = useAllIndicators(plan);
  const programs = useAllPrograms(plan);
  const rows = useMemo(() => progressRows(indicators.nodes, programs.nodes), [indicators.nodes, programs.nodes]);
  return (
    <AnswerOf asked={indicators.asked}>
      {() => {
        const { error, retry } = programs.asked;
        if (error) return <Failure error={error} retry={retry} />;
        if (!indicators.isWhole || !programs.isWhole) return <Waiting />;
        if (rows.length === 0) return <p className="notice">{say('noIndicators')}</p>;
        return <Progress rows={rows} recorded={recorded} />;
      }}
    </AnswerOf>
  );
}

function Progress({ rows, recorded }: { rows: readonly ProgressRow[]; recorded: () => void }) {
  const say = useSay();
  const plan = usePlan();
  const years = reportedYears(rows, plan);
  const [asked, setYear] = useParameter('year');
  const year = years.find((one) => `${one}` === asked) ?? lastYearOver(years, new Date());
  const [place] = useParameter('place');
  const [body] = useParameter('department');
  const [standing] = useParameter('standing');
  const [isRecording, setRecording] = useState(false);
  if (year === undefined) return <p className="notice">{say('noYears')}</p>;
  const shown = rows.filter(
    (row) =>
      (!place || row.place?.id === place) &&
      (!body || row.bodies.some(({ id }) => id === body)) &&
      (!standing || standsSo(row, standing, year)),
  );
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{say('fiscalYear')}</span>
          <select value={year} onChange={(event) => setYear(event.target.value)}>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <button type="button" aria-pressed={isRecording} onClick={() => setRecording(!isRecording)}>
          {say('recordActuals')}
        </button>
      </form>
      {isRecording ? (
        <RecordForm key={year} rows={shown} year={year} recorded={recorded} />
      ) : (
        <>
          <ProgressCounts rows={rows} year={year} />
          <ProgressTable rows={shown} total={rows.length} years={years} year={year} />
        </>
      )}
    </>
  );
}
