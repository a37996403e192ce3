import { ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Button } from '../../components/button.tsx';
import { Listen } from '../../components/listen.tsx';
import { Page } from '../../components/page.tsx';
import { language, say } from '../../i18n/language.ts';
import { lessonMessages } from '../../i18n/lessons.ts';
import type { Params } from '../../router.ts';
import { DRAWINGS, type DrawingName } from './drawings.ts';

/** Where a lesson can be tried out. */
const TRIED_AT = { photo: '/foto', words: '/foto', together: '/teman' } as const;
type Lesson = keyof typeof TRIED_AT;

const isLesson = (name: string): name is Lesson => name in TRIED_AT;

/** "Pelajaran": the list of lessons, or one of them. A lesson is one page, on the phone and on paper. */
export function Lessons({ params }: { readonly params: Params }) {
  const name = params['lesson'] ?? '';
  return isLesson(name) ? <OneLesson name={name} /> : <AllLessons />;
}

function AllLessons() {
  const messages = say(lessonMessages);
  return (
    <Page title={messages.title} back="/saya">
      <p class="lead">{messages.why}</p>
      <ul class="ways">
        {Object.entries(messages.lessons).map(([name, { title, why, steps }]) => (
          <li key={name}>
            <a class="way" href={`/pelajaran/${name}`}>
              <Drawing name={firstOf(steps)} />
              <span>
                <strong>{title}</strong>
                <span class="small soft">{why}</span>
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** The names of a lesson's steps are those of its drawings: another one does not compile. */
type Steps = Readonly<Partial<Record<DrawingName, string>>>;

const stepsOf = (steps: Steps): readonly [DrawingName, string][] =>
  Object.entries(steps) as [DrawingName, string][];

const firstOf = (steps: Steps): DrawingName => stepsOf(steps)[0]?.[0] ?? 'window';

function OneLesson({ name }: { readonly name: Lesson }) {
  const messages = say(lessonMessages);
  const { title, why, steps } = messages.lessons[name];
  const sentences = stepsOf(steps);
  return (
    <Page title={title} back="/pelajaran">
      <p class="lead">{why}</p>
      <ol class="lesson">
        {sentences.map(([drawing, sentence]) => (
          <li key={drawing}>
            <Drawing name={drawing} />
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
      <Listen
        text={[title, ...sentences.map(([, sentence]) => sentence)].join('. ')}
        language={language.value}
      />
      <ButtonLink icon="next" kind="main" to={TRIED_AT[name]}>
        {messages.tryIt}
      </ButtonLink>
      <Button icon="print" onPress={() => print()}>
        {messages.print}
      </Button>
    </Page>
  );
}

const Drawing = ({ name }: { readonly name: DrawingName }) => (
  <svg class="drawing" viewBox="0 0 120 80" aria-hidden="true" focusable="false">
    <path d={DRAWINGS[name]} />
  </svg>
);
