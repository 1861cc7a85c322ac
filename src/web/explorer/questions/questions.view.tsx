import { QuestionsDocument } from '../operations.generated';
import { hrefOf, useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { useAnswer } from '../shared/use-answer';
import { ASKERS } from './askers';
import { type Question, QuestionPanel } from './question.panel';

/** The questions people bring: choose one, change what it is about, see its answer, take it along. */
export default function QuestionsView() {
  const say = useSay();
  const language = useLanguage();
  const [name] = useParameter('question');
  const asked = useAnswer(QuestionsDocument, {});
  const subject = asked.answer?.data.questions.find((question) => question.name === name);
  return (
    <Page
      title={say('questions')}
      subject={language === 'ja' ? subject?.title : subject?.titleEn}
      lead={say('questionsLead')}
    >
      <AnswerOf asked={asked}>
        {({ questions }) => {
          const chosen = questions.find((question) => question.name === name);
          if (chosen) return <QuestionPanel key={chosen.name} question={chosen} />;
          return (
            <>
              {name && <p className="notice">{say('unknownQuestion', { name })}</p>}
              {byAsker(questions).map(({ asker, questions: ofAsker }) => (
                <section key={asker}>
                  <h2>{say(asker)}</h2>
                  <QuestionCards questions={ofAsker} />
                </section>
              ))}
            </>
          );
        }}
      </AnswerOf>
    </Page>
  );
}

function QuestionCards({ questions }: { questions: readonly Question[] }) {
  const language = useLanguage();
  return (
    <ul className="cards">
      {questions.map((question) => (
        <li key={question.name}>
          <h3>
            <Link href={hrefOf('/questions', { question: question.name })}>
              {language === 'ja' ? question.title : question.titleEn}
            </Link>
          </h3>
          <p>{language === 'ja' ? question.description : question.descriptionEn}</p>
        </li>
      ))}
    </ul>
  );
}

/** The questions by who asks them; one that nobody is named for stands with those that everybody asks. */
function byAsker(questions: readonly Question[]) {
  const named = new Set<string>(ASKERS.flatMap((group) => group.questions));
  const others = questions.filter(({ name }) => !named.has(name));
  return ASKERS.map(({ asker, questions: names }) => {
    const found = names.flatMap((name) => questions.find((question) => question.name === name) ?? []);
    return { asker, questions: asker === 'askedByAll' ? [...found, ...others] : found };
  });
}
