import { index, layout, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('shell/home.tsx'),
  route('about', 'shell/about.tsx'),
  route('about/tagging', 'shell/tagging.tsx'),
  route('house-rules', 'moderation/house-rules.tsx'),
  route('accessibility', 'shell/accessibility.tsx'),
  route('language', 'shell/choose-language.ts'),

  route('ideas', 'ideas/idea-list.tsx'),
  route('ideas/new', 'ideas/propose-idea.tsx'),
  route('ideas/:id', 'ideas/idea.tsx'),
  route('ideas/:id/comments', 'ideas/idea-comments.tsx'),
  route('ideas/:id/withdraw', 'ideas/withdraw-idea.tsx'),

  route('services', 'services/service-list.tsx'),
  route('services/:code', 'services/service.tsx'),

  route('feedback/new', 'feedback/give-feedback.tsx'),
  route('feedback/tracked/:token', 'feedback/tracked-feedback.tsx'),
  route('feedback/tracked/:token/receipt', 'feedback/receipt.tsx'),

  route('report/:kind/:id', 'moderation/report.tsx'),

  route('account/sign-up', 'account/sign-up.tsx'),
  route('account/check-mail', 'account/check-mail.tsx'),
  route('account/confirm', 'account/confirm-email.tsx'),
  route('account/log-in', 'account/log-in.tsx'),
  route('account/log-out', 'account/log-out.ts'),
  route('account/forgot-password', 'account/forgot-password.tsx'),
  route('account/reset-password', 'account/reset-password.tsx'),
  route('mailbox', 'account/mailbox.tsx'),

  layout('staff/staff-pages.tsx', [
    route('desk', 'desk/queue.tsx'),
    route('desk/cases/:id', 'desk/case.tsx'),
    route('desk/unsure', 'desk/unsure.tsx'),
    route('desk/reports', 'desk/report-queue.tsx'),
    route('desk/reports/:kind/:id', 'desk/decide.tsx'),

    route('insights', 'insights/insights.tsx'),
    route('insights/interactions', 'insights/interaction-list.tsx'),
    route('insights/interactions/:id', 'insights/interaction.tsx'),

    route('tag-models', 'tag-models/models.tsx'),
    route('tag-models/:version', 'tag-models/model.tsx'),
    route('tag-models/retaggings', 'tag-models/retaggings.tsx'),
    route('tag-models/retaggings/:id', 'tag-models/retagging.tsx'),
  ]),
  route('insights/snapshot', 'insights/snapshot.ts'),

  route('*', 'shell/not-found.tsx'),
] satisfies RouteConfig;
