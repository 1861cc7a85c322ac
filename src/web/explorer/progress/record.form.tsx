import { type ClipboardEvent, type FormEvent, useId, useState } from 'react';
import type { Bilingual } from '../../../domain/bilingual';
import { CorrectActualDocument, RecordActualDocument } from '../operations.generated';
import { AskError, send } from '../shared/ask';
import { printedIn } from '../shared/cell';
import { useLanguage, useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { WORDS } from '../shared/words';
import { cellOf, numberIn, type ProgressRow, pastedNumbers } from './progress.rows';
import { nameOf } from './progress.table';

interface RecordFormProps {
  rows: readonly ProgressRow[];
  year: number;
  /** Called when what was recorded is to be read. */
  recorded: () => void;
}

/** What became of the number of a line: on its way, stored, or refused with the reason. */
type Outcome = 'sent' | 'stored' | { refused: Bilingual };

/** Actuals of a year, a field for each line, filled by hand or with what a column of a spreadsheet has. The token is kept by the page alone. */
export function RecordForm({ rows, year, recorded }: RecordFormProps) {
  const say = useSay();
  const language = useLanguage();
  const word = useKindWord();
  const hint = useId();
  const [token, setToken] = useState('');
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({});
  const filled = rows.filter(
    ({ series }) => (typed[series.id] ?? '').trim() !== '' && outcomes[series.id] !== 'stored',
  );
  const wrong = filled.filter(({ series }) => numberIn(typed[series.id] ?? '') === null);
  const corrections = filled.filter(({ series }) => cellOf(series, 'ACTUAL', year));
  const isBusy = Object.values(outcomes).includes('sent');
  const isReady =
    !isBusy &&
    token.trim() !== '' &&
    filled.length > 0 &&
    wrong.length === 0 &&
    (corrections.length === 0 || reason.trim() !== '');

  const paste = (event: ClipboardEvent, from: number) => {
    const numbers = pastedNumbers(event.clipboardData.getData('text/plain'));
    if (numbers.length < 2) return;
    event.preventDefault();
    const pasted = rows
      .slice(from, from + numbers.length)
      .flatMap(({ series }, index) => (numbers[index] === null ? [] : [[series.id, `${numbers[index]}`]]));
    setTyped({ ...typed, ...Object.fromEntries(pasted) });
  };
  const record = async (event: FormEvent) => {
    event.preventDefault();
    const found: Record<string, Outcome> = { ...outcomes };
    const tell = (id: string, outcome: Outcome) => {
      found[id] = outcome;
      setOutcomes({ ...found });
    };
    for (const row of filled) {
      const { id } = row.series;
      tell(id, 'sent');
      try {
        tell(id, await write(row, year, numberIn(typed[id] ?? '') as number, reason, token.trim()));
      } catch (error) {
        if (!(error instanceof AskError)) throw error;
        const [ja, en] = WORDS[error.reason];
        tell(id, { refused: error.text ?? { ja, en } });
        // What befell this one, such as a wrong token, would befall all others.
        return;
      }
    }
    if (filled.every(({ series }) => found[series.id] === 'stored')) recorded();
  };

  return (
    <form className="record" onSubmit={(event) => void record(event)}>
      <p className="hint" id={hint}>
        {say('recordHint', { year })}
      </p>
      <div className="filters">
        <label>
          <span>{say('recordToken')}</span>
          <input type="password" autoComplete="off" value={token} onChange={(event) => setToken(event.target.value)} />
        </label>
        <label>
          <span>{say('correctionReason')}</span>
          <input
            type="text"
            value={reason}
            required={corrections.length > 0}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <button type="submit" disabled={!isReady}>
          {say('recordAll', { count: filled.length })}
        </button>
      </div>
      <div role="status">
        {isBusy && (
          <p>
            {say('recording')}{' '}
            <progress
              max={filled.length}
              value={Object.values(outcomes).filter((one) => one !== 'sent').length}
              aria-label={say('recording')}
            />
          </p>
        )}
      </div>
      <div className="table">
        <table>
          <caption>{say('actualsOf', { year })}</caption>
          <thead>
            <tr>
              <th scope="col">{word('INDICATOR')}</th>
              <th scope="col">{say('unit')}</th>
              <th scope="col">{say('targetOf', { year })}</th>
              <th scope="col">{say('recordedBefore')}</th>
              <th scope="col">{say('actualsOf', { year })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => {
              const { indicator, series } = row;
              const [target, before] = [cellOf(series, 'TARGET', year), cellOf(series, 'ACTUAL', year)];
              const text = typed[series.id] ?? '';
              const outcome = outcomes[series.id];
              const isWrong = text.trim() !== '' && numberIn(text) === null;
              return (
                <tr key={series.id}>
                  <th scope="row">
                    <NameLink id={indicator.id} name={nameOf(row)} />
                  </th>
                  <td>{series.unit ?? indicator.unit}</td>
                  <td className="number">{target && printedIn(target)}</td>
                  <td className="number">{before && printedIn(before)}</td>
                  <td>
                    <input
                      type="text"
                      inputMode="decimal"
                      size={12}
                      value={text}
                      aria-label={`${nameOf(row)} ${say('actualsOf', { year })}`}
                      aria-describedby={hint}
                      aria-invalid={isWrong || undefined}
                      onChange={(event) => setTyped({ ...typed, [series.id]: event.target.value })}
                      onPaste={(event) => paste(event, place)}
                    />{' '}
                    {isWrong && <small>{say('noNumber')}</small>}
                    {outcome === 'stored' && <small>{say('actualStored')}</small>}
                    {typeof outcome === 'object' && (
                      <small className="refused" role="alert">
                        {outcome.refused[language]}
                      </small>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </form>
  );
}

/**
 * Records the first actual of a year, or corrects the one that is there.
 *
 * @throws AskError
 */
async function write(
  { series }: ProgressRow,
  fiscalYear: number,
  value: number,
  reason: string,
  token: string,
): Promise<Outcome> {
  const variables = { series: series.id, fiscalYear, value };
  const payload = cellOf(series, 'ACTUAL', fiscalYear)
    ? (await send(CorrectActualDocument, { ...variables, reason }, token)).correctActual
    : (await send(RecordActualDocument, variables, token)).recordActual;
  const [error] = payload?.userErrors ?? [];
  return error ? { refused: { ja: error.messageJa, en: error.messageEn } } : 'stored';
}
