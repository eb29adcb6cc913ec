/** What a page may say about what was just done. */
export const noticeKeys = [
  'ideas.published',
  'ideas.supported',
  'ideas.support-withdrawn',
  'ideas.commented',
  'ideas.withdrawn',
  'ideas.reported',
  'account.confirmed',
  'account.logged-in',
  'account.logged-out',
  'account.reset.done',
  'account.check-mail.sent-again',
] as const;
export type NoticeKey = (typeof noticeKeys)[number];

export const isNoticeKey = (value: string): value is NoticeKey => noticeKeys.some((key) => key === value);
