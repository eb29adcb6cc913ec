import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.tsx';

interface PageProps {
  title: string;
  /** The title as people see it, when it needs more than words (a language of its own, say). */
  heading?: ReactNode;
  /** A line above the heading that says where one is. */
  above?: ReactNode;
  lead?: ReactNode;
  /** Marks the title of a form that came back, so that its tab says so. */
  faulty?: boolean;
  children?: ReactNode;
}

/** The frame of every page: its title in the tab, its one heading, and its lead. */
export function Page({ title, heading, above, lead, faulty = false, children }: PageProps) {
  const { t } = useTexts();
  const full = t('shell.page-title', { page: title, site: t('shell.name') });
  return (
    <>
      <title>{faulty ? t('problems.summary.tab', { title: full }) : full}</title>
      <div className="page-head">
        {above && <p className="page-head__above">{above}</p>}
        <h1 tabIndex={-1}>{heading ?? title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {children}
    </>
  );
}
