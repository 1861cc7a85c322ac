import { useEffect, useMemo } from 'react';
import { useSay } from '../shared/language';
import type { Draft } from './plan.file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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

interface SavedProps {
  word: 'draftSaveProfile' | 'draftSaveEvidence' | 'draftSaveWorkbook' | 'draftSaveDocument';
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

function Saved({ word, name, type, content }: SavedProps) {
  const say = useSay();
  const address = useMemo(() => URL.createObjectURL(new Blob([content], { type })), [content, type]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <p>
      <a href={address} download={name}>
        {say(word)}
      </a>
    </p>
  );
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
