import { z } from 'zod';
import { keyWithoutYear } from '../../domain/identity.js';
import { UserError } from '../../domain/user-error.js';

// Why what was asked of a plan is not done.

/** A change that came after the revision that a workbook was taken from. */
export const laterChange = z.object({ at: z.number(), by: z.string() });

/** The plan is not any more what a workbook was taken from. */
export function staleWorkbook(since: z.infer<typeof laterChange>[]): UserError {
  const told = since.map(({ at, by }) => {
    const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
    return { ja: `${when}（UTC）${by}`, en: `${when} UTC by ${by}` };
  });
  return new UserError('STALE_WORKBOOK', 'workbook', {
    ja: `この表を取り出した後に、計画が変わっています：${told.map(({ ja }) => ja).join('、')}。何も取り込んでいません。keikaku export で今の表を取り出し、直したところを写してから取り込んでください。`,
    en: `The plan was changed since this workbook was taken from it: ${told.map(({ en }) => en).join(', ')}. Nothing was imported. Take the plan as it is now with keikaku export, make your changes in that, and import it.`,
  });
}

/** The key of a plan, or the beginning of it, is another city's. */
export function taken(key: string, municipality: string, other: string, publisher: string): UserError {
  const beginning = keyWithoutYear(key);
  return new UserError('PLAN_OF_ANOTHER_MUNICIPALITY', 'document', {
    ja: `「${beginning}」で始まる key は、自治体 ${publisher} の計画「${other}」のものです。この文書（${key}）は自治体 ${municipality} のものなので、別の語で始まる key を付けてください。何も保存していません。「${other}」が誤って登録されたものなら、サーバーの管理者が keikaku remove で削除できます。だれが登録したかは履歴（history）にあります。`,
    en: `Keys that begin with ${beginning} are those of municipality ${publisher}, which publishes the plan ${other}; this document (${key}) is of ${municipality}. Give it a key that begins with another word; nothing of it was stored. If ${other} should not be there, whoever runs this server can take it out with keikaku remove; the history says who stored it.`,
  });
}

/** No plan has this id. */
export function unknownPlan(id: string): UserError {
  const shown = id.slice(0, 80);
  return new UserError('UNKNOWN_PLAN', 'id', {
    ja: `計画「${shown}」はありません。`,
    en: `There is no plan ${shown}. Query { plans { nodes { id title } } } for the existing plans.`,
  });
}
