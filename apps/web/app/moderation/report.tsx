import { operations } from '@concivis/contracts';
import { limits, reportReasons, subjectKinds } from '@concivis/contracts/limits';
import {
  data,
  Form,
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { ask } from '../asking.server.ts';
import { inline, within } from '../i18n/inline.ts';
import { useTexts } from '../i18n/texts.tsx';
import { goOn } from '../shell/notices.server.ts';
import { safePath } from '../shell/safe-path.ts';
import { SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { RadioGroup } from '../ui/form/radio-group.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { TextArea } from '../ui/form/text-field.tsx';
import { Page } from '../ui/page/page.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';

const kindIn = (kind: string | undefined) => {
  const found = subjectKinds.find((one) => one === kind);
  if (found === undefined) throw data({ code: 'not-found' }, { status: 404 });
  return found;
};

export async function loader(page: LoaderFunctionArgs) {
  const kind = kindIn(page.params.kind);
  const id = page.params.id ?? '';
  const from = new URL(page.request.url).searchParams.get('from');
  const idea = kind === 'idea' ? await ask(page, operations.ideas.read, { params: { id } }) : null;
  return {
    kind,
    title: idea && { text: idea.title, lang: langAttribute(idea.language) },
    from: safePath(from, kind === 'idea' ? `/ideas/${id}` : '/'),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const { idempotencyKey, reason, text = '', from } = values;
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.moderation.report,
    asking: {
      body: { idempotencyKey, subject: { kind: kindIn(params.kind), id: params.id ?? '' }, reason, text },
    },
    order: ['reason', 'text'],
  });
  return 'came' in sent ? comeBack(sent.came) : goOn(context, safePath(from), 'ideas.reported');
}

export const clientAction = keepTyped;

export default function Report() {
  const { t, rich } = useTexts();
  const { kind, title, from, idempotencyKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const labels = { reason: t('moderation.report.reason'), text: t('moderation.report.text') };
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], answer });
  return (
    <Page
      title={t(`moderation.report.title.${kind}`)}
      lead={t('moderation.report.lead')}
      faulty={answer !== undefined}
    >
      {title && (
        <p className="report-subject">
          {inline(
            rich('moderation.report.of', {
              title: title.text,
              what: within(<strong lang={title.lang} dir="auto" />),
            }),
          )}
        </p>
      )}
      <ErrorSummary answer={answer} labels={labels} choices={['reason']} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="idempotencyKey" value={answer?.values.idempotencyKey ?? idempotencyKey} />
        <input type="hidden" name="from" value={from} />
        <RadioGroup
          {...field('reason')}
          choices={reportReasons.map((value) => ({ value, label: t(`moderation.reason.${value}`) }))}
        />
        <TextArea
          {...field('text')}
          hint={t('moderation.report.text.hint')}
          rows={4}
          maxLength={limits.reportText.max}
          optional
        />
        <div className="actions">
          <SubmitButton>{t('moderation.report.send')}</SubmitButton>
          <Link to={from}>{t('moderation.report.cancel')}</Link>
        </div>
      </Form>
    </Page>
  );
}
