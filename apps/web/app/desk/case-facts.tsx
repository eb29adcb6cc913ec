import { Form, Link } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Rating } from '../services/rating.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { CaseState, Deadline } from './case-label.tsx';
import type { ReadCase } from './read-case.server.ts';

/** What an employee needs to know at a glance, and taking the case up. */
export function CaseFacts({ one }: { one: ReadCase }) {
  const { t } = useStaffTexts();
  const facts = [
    [t('desk.filter.state'), <CaseState key="state" state={one.state} />],
    ...(one.state === 'answered' ? [] : [[t('desk.case.due'), <Deadline key="due" {...one} />] as const]),
    [t('desk.case.received'), <Moment key="received" at={one.receivedAt} />],
    [
      t('desk.filter.service'),
      <span key="service" lang={one.service.lang}>
        {one.service.text}
      </span>,
    ],
    [
      t('ideas.list.district'),
      <span key="district" lang={one.district?.lang}>
        {one.district?.text ?? t('ideas.view.everywhere')}
      </span>,
    ],
    ...(one.rating === null
      ? []
      : [[t('feedback.tracked.rating'), <Rating key="rating" rating={one.rating} />] as const]),
    ...(one.kind === 'feedback'
      ? [
          [
            t('desk.case.contact'),
            one.contactLeft ? t('desk.case.contact.left') : t('desk.case.contact.none'),
          ] as const,
        ]
      : []),
  ] as const;
  return (
    <section className="case-facts" aria-label={t('desk.case.facts')}>
      <dl className="case-facts__list">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {one.state === 'new' && (
        <Form method="post" preventScrollReset className="case-facts__take-up">
          <SubmitButton name="intent" value="open">
            {t('desk.case.take-up')}
          </SubmitButton>
          <p className="small">{t('desk.case.take-up.text')}</p>
        </Form>
      )}
    </section>
  );
}

/** Where else this case can be looked at or acted on. */
export function CaseLinks({ one }: { one: ReadCase }) {
  const { t } = useStaffTexts();
  return (
    <ul className="case-links">
      {one.kind === 'idea' && (
        <li>
          <Link to={`/ideas/${one.id}`}>{t('desk.case.public')}</Link>
        </li>
      )}
      {one.can.moderate && (
        <li>
          <Link to={`/desk/reports/${one.kind}/${one.id}`}>{t('desk.case.moderate')}</Link>
        </li>
      )}
      <li>
        <Link to={`/insights/interactions/${one.interaction.id}`}>{t('desk.case.record')}</Link>
      </li>
    </ul>
  );
}
