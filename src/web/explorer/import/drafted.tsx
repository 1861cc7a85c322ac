import { useSay } from '../shared/language';
import type { Draft } from './plan.file';
import { bytesOf, Saved, XLSX } from './saved';

/** What was made of a print, to be saved and looked at. */
export function Drafted({ draft, name }: { draft: Draft; name: string }) {
  const say = useSay();
  const { document, workbook, evidence, lines, proposedProfile } = draft;
  const stem = name.replace(/\.[^.]+$/, '');
  if (proposedProfile) {
    return (
      <>
        <p className="notice">{say('draftProposed')}</p>
        <Saved
          word="draftSaveProfile"
          name={`${stem}.profile.yaml`}
          type="application/yaml"
          content={proposedProfile}
        />
      </>
    );
  }
  if (!document || !workbook || !evidence || !lines) return null;
  return (
    <>
      <p className="notice">{say('draftMade', lines)}</p>
      <Saved word="draftSaveEvidence" name={`${stem}.draft.html`} type="text/html" content={evidence} />
      <Saved word="draftSaveWorkbook" name={`${stem}.xlsx`} type={XLSX} content={bytesOf(workbook)} />
      <Saved word="draftSaveDocument" name={`${stem}.yaml`} type="application/yaml" content={document} />
    </>
  );
}
