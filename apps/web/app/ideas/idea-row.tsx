import { Link } from 'react-router';
import { useTexts } from '../i18n/texts.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';
import { IdeaStatus } from './idea-status.tsx';
import type { ShownIdea } from './present-idea.server.ts';

/** An idea in a list: its title leads to it, the line below says where it stands and who is behind it. */
function IdeaRow({ idea }: { idea: ShownIdea }) {
  const { t } = useTexts();
  const lang = langAttribute(idea.language);
  return (
    <li className="idea-row">
      <h3 className="idea-row__title">
        <Link to={`/ideas/${idea.id}`} lang={lang} dir="auto">
          {idea.title}
        </Link>
      </h3>
      {idea.excerpt !== '' && (
        <p className="idea-row__excerpt" lang={lang} dir="auto">
          {idea.excerpt}
        </p>
      )}
      <ul className="idea-row__facts">
        <li>
          <IdeaStatus status={idea.status} outcome={idea.outcome} />
        </li>
        <li>{t('ideas.supports', { count: idea.supports })}</li>
        <li>{t('ideas.comments', { count: idea.comments })}</li>
      </ul>
      <ul className="idea-row__facts">
        <li lang={idea.service.lang}>{idea.service.text}</li>
        {idea.district && <li lang={idea.district.lang}>{idea.district.text}</li>}
        <li>
          <Moment at={idea.submittedAt} />
        </li>
      </ul>
    </li>
  );
}

/** Ideas as a list. */
export function IdeaRows({ ideas }: { ideas: readonly ShownIdea[] }) {
  return (
    <ul className="idea-rows">
      {ideas.map((idea) => (
        <IdeaRow key={idea.id} idea={idea} />
      ))}
    </ul>
  );
}
