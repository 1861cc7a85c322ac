import { type DragEvent, type FormEvent, useState } from 'react';
import type { ImportedFragment } from '../operations.generated';
import { AskError } from '../shared/ask';
import { useLanguage, useSay } from '../shared/language';
import { Page } from '../shared/page';
import { Imported, Problems } from './imported';
import { ENDINGS, importFile, UnreadableFileError } from './plan.file';

/** What became of the file: nothing yet, it is being looked at or stored, or what was found. */
type State =
  | { step: 'begun' }
  | { step: 'checking' | 'storing' }
  | { step: 'checked' | 'stored'; imported: ImportedFragment }
  | { step: 'failed'; error: unknown };

/** A plan from a file: its problems, what it would change, and only then the import. */
export default function ImportView() {
  const say = useSay();
  const [token, setToken] = useState('');
  const [file, setFile] = useState<File>();
  const [state, setState] = useState<State>({ step: 'begun' });

  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setState({ step: 'begun' });
  };
  const run = async (dryRun: boolean) => {
    if (!file) return;
    setState({ step: dryRun ? 'checking' : 'storing' });
    try {
      const imported = await importFile(file, token.trim(), dryRun);
      setState({ step: dryRun ? 'checked' : 'stored', imported });
    } catch (error) {
      setState({ step: 'failed', error });
    }
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    void run(true);
  };
  const isBusy = state.step === 'checking' || state.step === 'storing';
  const isGood = state.step === 'checked' && state.imported.userErrors.length === 0;
  const mayStore = isGood && state.imported.outcome !== 'UNCHANGED';

  return (
    <Page title={say('import')} lead={say('importLead')}>
      <p>
        <a href="/template.xlsx">{say('importTemplate')}</a>
      </p>
      <form className="import" onSubmit={check}>
        <DropZone choose={choose}>
          <label>
            <span>{say('importFile')}</span>
            <input type="file" accept={ENDINGS.join(',')} onChange={(event) => choose(event.target.files?.[0])} />
          </label>
          <p className="hint">
            {say('importDrop')}
            {file && `：${file.name}`}
          </p>
        </DropZone>
        <label>
          <span>{say('importToken')}</span>
          <input
            type="password"
            autoComplete="off"
            value={token}
            aria-describedby="import-token-hint"
            onChange={(event) => setToken(event.target.value)}
          />
        </label>
        <p className="hint" id="import-token-hint">
          {say('importTokenHint')}
        </p>
        <p className="buttons">
          <button type="submit" disabled={isBusy || !file || token.trim() === ''}>
            {say('importCheck')}
          </button>{' '}
          <button type="button" disabled={!mayStore} onClick={() => void run(false)}>
            {say('importStore')}
          </button>
        </p>
      </form>
      <div role="status">
        {isBusy && (
          <p className="notice">
            {say(state.step === 'checking' ? 'importChecking' : 'importStoring')} <progress />
          </p>
        )}
        {state.step === 'failed' && file && <Failure error={state.error} name={file.name} />}
        {(state.step === 'checked' || state.step === 'stored') &&
          (state.imported.userErrors.length > 0 ? (
            <Problems problems={state.imported.userErrors} />
          ) : (
            <Imported imported={state.imported} isStored={state.step === 'stored'} />
          ))}
      </div>
    </Page>
  );
}

/** Where a file may be dropped, beside its being chosen. */
function DropZone({ choose, children }: { choose: (file: File | undefined) => void; children: React.ReactNode }) {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    choose(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Who cannot drop a file chooses it in the field inside.
    <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {children}
    </div>
  );
}

function Failure({ error, name }: { error: unknown; name: string }) {
  const say = useSay();
  const language = useLanguage();
  if (error instanceof UnreadableFileError) return <p className="notice failure">{say(error.word, { name })}</p>;
  if (!(error instanceof AskError)) throw error;
  return <p className="notice failure">{error.text?.[language] ?? say(error.reason)}</p>;
}
