import type { ModerationNote } from '@concivis/contracts';
import { useTexts } from '../i18n/texts.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { Notice } from '../ui/notice/notice.tsx';

/** Tells an author that something is hidden, under which rule and why. */
export function HiddenNote({ note }: { note: ModerationNote }) {
  const { t } = useTexts();
  return (
    <Notice kind="hidden" title={t('moderation.hidden.title')}>
      <p>{t('moderation.hidden.text', { rule: t(`moderation.rule.${note.rule}`) })}</p>
      <p>
        {t('moderation.hidden.reason')}: <q dir="auto">{note.reason}</q> <Moment at={note.at} />
      </p>
    </Notice>
  );
}
