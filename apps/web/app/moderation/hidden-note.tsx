import type { ModerationNote } from '@concivis/contracts';
import { inline, within } from '../i18n/inline.ts';
import { useTexts } from '../i18n/texts.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { Notice } from '../ui/notice/notice.tsx';

/** Tells an author that something is hidden, under which rule and why. */
export function HiddenNote({ note }: { note: ModerationNote }) {
  const { t, rich } = useTexts();
  return (
    <Notice kind="hidden" title={t('moderation.hidden.title')}>
      <p>{t('moderation.hidden.text', { rule: t(`moderation.rule.${note.rule}`) })}</p>
      <p>
        {inline(rich('moderation.hidden.reason', { reason: note.reason, said: within(<q dir="auto" />) }))}{' '}
        <Moment at={note.at} />
      </p>
    </Notice>
  );
}
