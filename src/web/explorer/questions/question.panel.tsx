import { type GraphQLSchema, Kind } from 'graphql';
import { BadArgumentError } from '../../../domain/keikaku.error';
import { variablesFromTexts, variablesOf } from '../../../graphql/question.variables';
import type { Language } from '../../../tables/labels';
import type { QuestionsQuery } from '../operations.generated';
import { goTo, hrefOf, useAddress } from '../shared/address';
import { AnswerOf, Failure, Waiting } from '../shared/answer';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { AnswerTable } from './answer.table';
import { useSchema } from './schema';
import { TakeAlong } from './take-along';
import { VariableForm } from './variable.form';
import { nameOfVariable } from './variable.labels';

export type Question = QuestionsQuery['questions'][number];

/** Leads the names of variables in the address, so that none is taken for a part of the page's own state. */
const VARIABLE = 'v.';

/** One question of the catalogue with its variables, its answer and the ways to take it along. */
export function QuestionPanel({ question }: { question: Question }) {
  const say = useSay();
  const language = useLanguage();
  const { schema, error, retry } = useSchema();
  return (
    <>
      <p className="steps">
        <Link href={hrefOf('/questions')}>{say('allQuestions')}</Link>
      </p>
      <h2>{language === 'ja' ? question.title : question.titleEn}</h2>
      <p>{language === 'ja' ? question.description : question.descriptionEn}</p>
      {error ? (
        <Failure error={error} retry={retry} />
      ) : schema ? (
        <Asking question={question} schema={schema} />
      ) : (
        <Waiting />
      )}
    </>
  );
}

function Asking({ question, schema }: { question: Question; schema: GraphQLSchema }) {
  const say = useSay();
  const language = useLanguage();
  const { id: plan } = usePlan();
  const { searchParams } = useAddress();
  const definitions = variablesOf(question.document);
  const names = definitions.map(({ variable }) => variable.name.value);
  // Where a question can be asked of one plan, it is asked of the one the page is about.
  const texts: Record<string, string> = names.includes('plan') ? { plan } : {};
  for (const name of names) {
    const text = searchParams.get(VARIABLE + name);
    if (text) texts[name] = text;
  }
  const submit = (changed: Record<string, string>) => {
    const given = Object.entries(changed).filter(([name, text]) => text !== '' && !(name === 'plan' && text === plan));
    goTo(
      hrefOf('/questions', {
        question: question.name,
        ...Object.fromEntries(given.map(([name, text]) => [VARIABLE + name, text])),
      }),
    );
  };
  const missing = definitions.find(
    ({ variable, type, defaultValue }) =>
      type.kind === Kind.NON_NULL_TYPE && !defaultValue && !texts[variable.name.value],
  );
  const { variables, problem } = missing
    ? { problem: say('fillIn', { name: nameOfVariable(missing.variable.name.value, language) }) }
    : read(schema, question, texts, language);
  return (
    <>
      <VariableForm key={JSON.stringify(texts)} question={question} schema={schema} texts={texts} submit={submit} />
      {problem && (
        <p className="notice" role={missing ? 'status' : 'alert'}>
          {problem}
        </p>
      )}
      {variables && (
        <>
          <TakeAlong question={question} variables={variables} texts={texts} />
          <Answered question={question} schema={schema} variables={variables} />
        </>
      )}
    </>
  );
}

function read(schema: GraphQLSchema, question: Question, texts: Record<string, string>, language: Language) {
  try {
    return { variables: variablesFromTexts(schema, question, texts) };
  } catch (error) {
    if (!(error instanceof BadArgumentError)) throw error;
    return { problem: error.text[language] };
  }
}

interface AnsweredProps {
  question: Question;
  schema: GraphQLSchema;
  variables: Record<string, unknown>;
}

function Answered({ question, schema, variables }: AnsweredProps) {
  const asked = useAnswer<Record<string, unknown>, Record<string, unknown>>(question.document, variables);
  return <AnswerOf asked={asked}>{(data) => <AnswerTable question={question} schema={schema} data={data} />}</AnswerOf>;
}
