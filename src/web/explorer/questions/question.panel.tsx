import { type GraphQLSchema, Kind } from 'graphql';
import { BadArgumentError } from '../../../domain/keikaku.error';
import { variablesFromTexts, variablesOf } from '../../../graphql/catalogue/question.variables';
import type { QuestionsQuery } from '../operations.generated';
import { goTo, hrefOf, useAddress } from '../shared/address';
import { AnswerOf, Failure, Waiting } from '../shared/answer';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { AnswerTable } from './answer.table';
import { useNodeChoices } from './choices';
import { useChosen } from './chosen';
import { useSchema } from './schema';
import { TakeAlong } from './take-along';
import { useIds } from './use-ids';
import { VariableForm } from './variable.form';
import { nameOfVariable } from './variable.labels';

export type Question = QuestionsQuery['questions'][number];

/** Leads the names of variables in the address, so that none is taken for a part of the page's own state. */
const VARIABLE = 'v.';

/** One question of the catalogue with what it is asked about, its answer and the ways to take it along. */
export function QuestionPanel({ question }: { question: Question }) {
  const say = useSay();
  const { schema, error, retry } = useSchema();
  return (
    <>
      <p className="steps">
        <Link href={hrefOf('/questions')}>{say('allQuestions')}</Link>
      </p>
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

interface AskingProps {
  question: Question;
  schema: GraphQLSchema;
}

function Asking({ question, schema }: AskingProps) {
  const say = useSay();
  const language = useLanguage();
  const texts = useTexts(question);
  const definitions = variablesOf(question.document);
  const missing = definitions.find(
    ({ variable, type, defaultValue }) =>
      type.kind === Kind.NON_NULL_TYPE && !defaultValue && !texts[variable.name.value],
  );
  const read = missing ? null : valuesOf(schema, question, texts);
  const { variables, problem } = useIds(question, read?.values);
  const nodes = useNodeChoices(question.document);
  const chosen = useChosen(question, schema, variables, nodes);
  const title = language === 'ja' ? question.title : question.titleEn;
  const ownTitle = chosen ? `${title}（${chosen}）` : title;
  const submit = (changed: Record<string, string>) => {
    const given = Object.entries(changed).filter(([name, text]) => text !== '' && name !== 'plan');
    goTo(
      hrefOf('/questions', {
        question: question.name,
        ...Object.fromEntries(given.map(([name, text]) => [VARIABLE + name, text])),
      }),
    );
  };
  const complaint = read?.problem ?? problem;
  return (
    <>
      <h2>
        {title}
        {chosen && <span className="chosen-values">（{chosen}）</span>}
      </h2>
      <p>{language === 'ja' ? question.description : question.descriptionEn}</p>
      <VariableForm
        key={JSON.stringify([texts, variables])}
        question={question}
        schema={schema}
        texts={withFound(texts, variables)}
        nodes={nodes}
        submit={submit}
      />
      {missing && (
        <p className="notice" role="status">
          {say('fillIn', { name: nameOfVariable(missing.variable.name.value, language) })}
        </p>
      )}
      {complaint && (
        <p className="notice" role="alert">
          {complaint[language]}
        </p>
      )}
      {variables && (
        <>
          <TakeAlong question={question} variables={variables} texts={withFound(texts, variables)} />
          <Answered question={question} schema={schema} variables={variables} title={ownTitle} />
        </>
      )}
    </>
  );
}

/** The variables as texts, from the address; where a question can be asked of one plan, it is asked of the one the page is about. */
function useTexts({ document }: Question): Record<string, string> {
  const { id: plan } = usePlan();
  const { searchParams } = useAddress();
  const names = variablesOf(document).map(({ variable }) => variable.name.value);
  const given = names.flatMap((name) => {
    const text = name === 'plan' ? plan : searchParams.get(VARIABLE + name);
    return text ? [[name, text] as const] : [];
  });
  return Object.fromEntries(given);
}

function valuesOf(schema: GraphQLSchema, question: Question, texts: Record<string, string>) {
  try {
    return { values: variablesFromTexts(schema, question, texts) };
  } catch (error) {
    if (!(error instanceof BadArgumentError)) throw error;
    return { problem: error.text };
  }
}

/** The texts with the ids that were found for what they name. */
function withFound(texts: Record<string, string>, variables: Record<string, unknown> | undefined) {
  if (!variables) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const value = [variables[name]].flat();
      return [name, value.every((one) => typeof one === 'string') ? value.join(',') : text];
    }),
  );
}

interface AnsweredProps extends AskingProps {
  variables: Record<string, unknown>;
  title: string;
}

function Answered({ question, schema, variables, title }: AnsweredProps) {
  const asked = useAnswer<Record<string, unknown>, Record<string, unknown>>(question.document, variables);
  return (
    <AnswerOf asked={asked}>
      {(data) => <AnswerTable question={question} schema={schema} data={data} title={title} />}
    </AnswerOf>
  );
}
