import { useEffect, useMemo } from 'react';
import { useSay } from '../shared/language';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface SavedProps {
  word: 'draftSaveProfile' | 'draftSaveEvidence' | 'draftSaveWorkbook' | 'draftSaveDocument' | 'exportSave';
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** A link that saves what the page has. */
export function Saved({ word, name, type, content }: SavedProps) {
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

/** The bytes of a file in Base64. */
export const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
