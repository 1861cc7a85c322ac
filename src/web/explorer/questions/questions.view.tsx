import { QuestionsDocument } from '../operations.generated';
import { hrefOf, useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { useAnswer } from '../shared/use-answer';
import { QuestionPanel } from './question.panel';

/** The questions people bring: choose one, change what it is about, see its answer, take it along. */
export default function QuestionsView() {
  const say = useSay();
  const language = useLanguage();
  const [name] = useParameter('question');
  const asked = useAnswer(QuestionsDocument, {});
  return (
    <Page title={say('questions')} lead={say('questionsLead')}>
      <AnswerOf asked={asked}>
        {({ questions }) => {
          const chosen = questions.find((question) => question.name === name);
          if (chosen) return <QuestionPanel key={chosen.name} question={chosen} />;
          return (
            <>
              {name && <p className="notice">{say('unknownQuestion', { name })}</p>}
              <ul className="cards">
                {questions.map((question) => (
                  <li key={question.name}>
                    <h2>
                      <Link href={hrefOf('/questions', { question: question.name })}>
                        {language === 'ja' ? question.title : question.titleEn}
                      </Link>
                    </h2>
                    <p>{language === 'ja' ? question.description : question.descriptionEn}</p>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </AnswerOf>
    </Page>
  );
}
