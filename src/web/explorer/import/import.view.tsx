import { type DragEvent, type FormEvent, useState } from 'react';
import type { ImportedFragment } from '../operations.generated';
import { useSay } from '../shared/language';
import { Page } from '../shared/page';
import { Drafted } from './drafted';
import { Exported } from './exported';
import { Failure, Imported, Problems } from './imported';
import { type Draft, draftOf, ENDINGS, importFile, importText, isPrint } from './plan.file';

/** What became of the file: nothing yet, it is being looked at or stored, or what was found. */
type State =
  | { step: 'begun' }
  | { step: 'drafting' | 'checking' | 'storing' }
  /** A print of which a profile was proposed, or something is wrong. */
  | { step: 'drafted'; draft: Draft }
  | { step: 'checked' | 'stored'; imported: ImportedFragment; draft: Draft | undefined }
  | { step: 'failed'; error: unknown };

const BUSY = { drafting: 'draftMaking', checking: 'importChecking', storing: 'importStoring' } as const;

/** A plan from a file: its problems, what it would change, and only then the import. */
export default function ImportView() {
  const say = useSay();
  const [token, setToken] = useState('');
  const [file, setFile] = useState<File>();
  const [profile, setProfile] = useState<File>();
  const [state, setState] = useState<State>({ step: 'begun' });

  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setProfile(undefined);
    setState({ step: 'begun' });
  };
  const chooseProfile = (chosen: File | undefined) => {
    setProfile(chosen);
    setState({ step: 'begun' });
  };
  const drafted = 'draft' in state ? state.draft : undefined;
  /** Of a print, its draft is what is imported. */
  const importChosen = async (chosen: File, draft: Draft | undefined, dryRun: boolean) => {
    setState({ step: dryRun ? 'checking' : 'storing' });
    const imported = draft?.document
      ? await importText(draft.document, token.trim(), dryRun)
      : await importFile(chosen, token.trim(), dryRun);
    setState({ step: dryRun ? 'checked' : 'stored', imported, draft });
  };
  const draftThenCheck = async (print: File) => {
    setState({ step: 'drafting' });
    const draft = await draftOf(print, profile, token.trim());
    if (draft.document) await importChosen(print, draft, true);
    else setState({ step: 'drafted', draft });
  };
  const run = async (dryRun: boolean) => {
    if (!file) return;
    try {
      if (dryRun && isPrint(file)) await draftThenCheck(file);
      else await importChosen(file, drafted, dryRun);
    } catch (error) {
      setState({ step: 'failed', error });
    }
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    void run(true);
  };
  const busy = BUSY[state.step as keyof typeof BUSY];
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
        {file && isPrint(file) && (
          <>
            <label>
              <span>{say('draftProfile')}</span>
              <input
                type="file"
                accept=".yaml,.yml"
                aria-describedby="draft-profile-hint"
                onChange={(event) => chooseProfile(event.target.files?.[0])}
              />
            </label>
            <p className="hint" id="draft-profile-hint">
              {say('draftProfileHint')}
            </p>
          </>
        )}
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
          <button type="submit" disabled={busy !== undefined || !file || token.trim() === ''}>
            {say('importCheck')}
          </button>{' '}
          <button type="button" disabled={!mayStore} onClick={() => void run(false)}>
            {say('importStore')}
          </button>
        </p>
      </form>
      <div role="status">
        {busy && (
          <p className="notice">
            {say(busy)} <progress />
          </p>
        )}
        {state.step === 'failed' && <Failure error={state.error} />}
        {drafted && file && <Drafted draft={drafted} name={file.name} />}
        {state.step === 'drafted' && state.draft.userErrors.length > 0 && (
          <Problems problems={state.draft.userErrors} />
        )}
        {(state.step === 'checked' || state.step === 'stored') &&
          (state.imported.userErrors.length > 0 ? (
            <Problems problems={state.imported.userErrors} />
          ) : (
            <Imported imported={state.imported} isStored={state.step === 'stored'} />
          ))}
      </div>
      <Exported token={token.trim()} />
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
