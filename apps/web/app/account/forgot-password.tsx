import { operations } from '@concivis/contracts';
import { limits } from '@concivis/contracts/limits';
import { Form, redirect, useActionData, type ActionFunctionArgs } from 'react-router';
import { useTexts } from '../i18n/texts.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { Page } from '../ui/page/page.tsx';

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.identity.requestPasswordReset,
    asking: { body: { email: values.email } },
    order: ['email'],
  });
  return 'came' in sent ? comeBack(sent.came) : redirect('/account/check-mail', 303);
}

export const clientAction = keepTyped;

export default function ForgotPassword() {
  const { t } = useTexts();
  const answer = useActionData<typeof action>();
  const label = t('account.forgot.email');
  return (
    <Page title={t('account.forgot.title')} lead={t('account.forgot.lead')} faulty={answer !== undefined}>
      <ErrorSummary answer={answer} labels={{ email: label }} />
      <Form method="post" className="form" noValidate>
        <TextField
          name="email"
          label={label}
          answer={answer}
          type="email"
          autoComplete="username"
          dir="ltr"
          maxLength={limits.email.max}
        />
        <div className="actions">
          <SubmitButton>{t('account.forgot.send')}</SubmitButton>
        </div>
      </Form>
    </Page>
  );
}
