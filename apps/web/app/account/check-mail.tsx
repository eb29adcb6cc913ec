import { operations } from '@concivis/contracts';
import { limits } from '@concivis/contracts/limits';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useTexts } from '../i18n/texts.tsx';
import { pageContext } from '../page-context.ts';
import { goOn } from '../shell/notices.server.ts';
import { ButtonLink, SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { Page } from '../ui/page/page.tsx';

export const loader = ({ context }: LoaderFunctionArgs) => ({ demo: context.get(pageContext).demo });

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.identity.resendConfirmation,
    asking: { body: { email: values.email } },
    order: ['email'],
  });
  if ('came' in sent) return comeBack(sent.came);
  return goOn(context, '/account/check-mail', 'account.check-mail.sent-again');
}

export const clientAction = keepTyped;

export default function CheckMail() {
  const { t } = useTexts();
  const { demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const label = t('account.sign-up.email');
  return (
    <Page
      title={t('account.check-mail.title')}
      lead={t('account.check-mail.text')}
      faulty={answer !== undefined}
    >
      {demo && (
        <Notice title={t('account.check-mail.demo')}>
          <p>
            <ButtonLink kind="quiet" to="/mailbox">
              {t('account.check-mail.demo.open')}
            </ButtonLink>
          </p>
        </Notice>
      )}
      <section className="after-form stack">
        <h2>{t('account.check-mail.none.title')}</h2>
        <p>{t('account.check-mail.none.text')}</p>
        <ErrorSummary answer={answer} labels={{ email: label }} />
        <Form method="post" className="form" noValidate>
          <TextField
            name="email"
            label={label}
            answer={answer}
            type="email"
            autoComplete="email"
            dir="ltr"
            maxLength={limits.email.max}
          />
          <div className="actions">
            <SubmitButton kind="quiet">{t('account.check-mail.again')}</SubmitButton>
          </div>
        </Form>
      </section>
    </Page>
  );
}
